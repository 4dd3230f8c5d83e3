namespace Intercom.Testing.Tests.Scrolling;

public sealed class ScrollTests : EmulatorTest
{
    [Fact]
    public async Task A_scroll_shows_each_user_once_100_at_a_time_and_ends_with_an_empty_page()
    {
        AddUsers(250);

        Answer first = await GetAsync("/users/scroll");
        Answer second = await ContinueAsync(first);
        Answer third = await ContinueAsync(second);
        Answer end = await ContinueAsync(third);

        Assert.Equal([100, 100, 50, 0], new[] { first, second, third, end }.Select(page => page.UserIds.Count));
        Assert.Equal(250, new[] { first, second, third }.SelectMany(page => page.UserIds).Distinct().Count());
    }

    [Fact]
    public async Task A_page_is_a_user_list_with_a_uuid_and_no_pages()
    {
        AddUsers(1);

        Answer answer = await GetAsync("/users/scroll");

        Assert.Equal(["type", "users", "scroll_param"], answer.Json.Select(property => property.Key));
        Assert.Equal("user.list", (string?)answer["type"]);
        Assert.True(Guid.TryParseExact((string)answer["scroll_param"]!, "D", out _));
    }

    [Fact]
    public async Task A_second_scroll_is_refused_while_one_is_open()
    {
        AddUsers(1);
        Answer first = await GetAsync("/users/scroll");

        (await GetAsync("/users/scroll")).AssertError(400, "scroll_exists");

        (await ContinueAsync(first)).AssertOk();
    }

    [Fact]
    public async Task A_scroll_that_has_ended_makes_room_for_another()
    {
        AddUsers(1);
        Answer first = await GetAsync("/users/scroll");
        await ContinueAsync(first);

        (await ContinueAsync(first)).AssertError(404, "not_found");
        Answer another = await GetAsync("/users/scroll");
        another.AssertOk();
        Assert.NotEqual((string)first["scroll_param"]!, (string)another["scroll_param"]!);
    }

    [Fact]
    public async Task A_scroll_over_nobody_ends_at_once()
    {
        Assert.Empty((await GetAsync("/users/scroll")).UserIds);
        (await GetAsync("/users/scroll")).AssertOk();
    }

    [Fact]
    public async Task A_scroll_expires_after_a_minute_without_use()
    {
        AddUsers(250);
        Answer first = await GetAsync("/users/scroll");
        Clock.Advance(TimeSpan.FromSeconds(59));
        (await ContinueAsync(first)).AssertOk();
        Clock.Advance(TimeSpan.FromSeconds(59));
        (await ContinueAsync(first)).AssertOk();
        Clock.Advance(TimeSpan.FromSeconds(60));

        (await ContinueAsync(first)).AssertError(404, "not_found");
        (await GetAsync("/users/scroll")).AssertOk();
    }

    [Fact]
    public async Task An_unknown_scroll_param_is_not_found() =>
        (await GetAsync("/users/scroll?scroll_param=3f6a0f8e-6c1b-4a57-9a8d-1d7c6f0f2b11")).AssertError(404, "not_found");

    [Fact]
    public async Task A_scroll_shows_the_users_there_were_when_it_was_opened()
    {
        AddUsers(101);
        Answer first = await GetAsync("/users/scroll");
        await SaveUserAsync("""{"user_id":"late"}""");

        Assert.DoesNotContain("late", (await ContinueAsync(first)).UserIds);
        Assert.Empty((await ContinueAsync(first)).UserIds);
    }

    [Fact]
    public async Task Users_deleted_meanwhile_are_passed_over()
    {
        AddUsers(102);
        Answer first = await GetAsync("/users/scroll");
        string[] rest = [.. Enumerable.Range(0, 102).Select(i => $"u-{i}").Except(first.UserIds)];
        (await DeleteAsync($"/users?user_id={rest[0]}")).AssertOk();

        Assert.Equal([rest[1]], (await ContinueAsync(first)).UserIds);
    }

    private Task<Answer> ContinueAsync(Answer page) => GetAsync($"/users/scroll?scroll_param={(string)page["scroll_param"]!}");
}

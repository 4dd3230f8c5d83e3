using Intercom.Tests.Support;

namespace Intercom.Tests.Defects;

/// <summary>Defects that reference clients have when they find and list, by the numbers they are known under.</summary>
public class AskingTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task Defect_6_flags_in_a_query_are_in_lower_case()
    {
        _http.Answer("""{"type":"conversation.list","conversations":[]}""").Answer("""{"type":"conversation.list","conversations":[]}""");
        using IntercomClient client = _http.Client();
        await CountAsync(client.Conversations.FindAll(type: "admin", id: "7", open: true));
        await CountAsync(client.Conversations.FindAll(type: "user", email: "joe@example.com", unread: false));
        Assert.Equal(
            ["GET /conversations?type=admin&admin_id=7&open=true", "GET /conversations?type=user&email=joe%40example.com&unread=false"],
            _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task Defect_20_a_list_answered_to_a_find_is_no_user()
    {
        _http.Answer("""{"type":"user.list","users":[{"type":"user","id":"1"}],"pages":{"next":null},"total_count":1}""").Answer("""{"type":"user.list","users":[]}""")
            .Answer("""{"type":"user.list","users":[{"id":"1"},{"id":"2"}]}""").Answer("""{"type":"user.list","users":[{"id":"1"}]}""");
        using IntercomClient client = _http.Client();
        User user = await client.Users.FindAsync(email: "a@b.c");
        Assert.Equal("1", user.Id);
        Assert.False(user.IsSet("pages") || user.IsSet("users") || user.IsSet("total_count"));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => client.Users.FindAsync(email: "a@b.c"));
        await Assert.ThrowsAsync<MultipleMatchingUsersException>(() => client.Users.FindAsync(email: "a@b.c"));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task Defect_19_a_null_or_empty_key_asks_for_nothing()
    {
        using IntercomClient client = _http.Client();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Users.FindAsync(email: null));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Users.FindAsync(email: ""));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Companies.FindAsync(companyId: ""));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Conversations.FindAsync(id: null));
        Assert.ThrowsAny<ArgumentException>(() => client.Notes.FindAll(email: ""));
        Assert.ThrowsAny<ArgumentException>(() => client.Tags.FindAllForUser());
        Assert.ThrowsAny<ArgumentException>(() => client.Events.FindAll(userId: null));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Defect_9_an_id_is_escaped_in_a_path()
    {
        _http.Answer("""{"type":"company","id":"1"}""").Answer("""{"type":"conversation","id":"a/b c?d"}""");
        using IntercomClient client = _http.Client();
        await client.Companies.FindAsync(id: "a/b c?d");
        await client.Conversations.CloseAsync(new Conversation { Id = "a/b c?d" }, "25");
        Assert.Equal(["GET /companies/a%2Fb%20c%3Fd", "POST /conversations/a%2Fb%20c%3Fd/reply"], _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task Defect_76_an_empty_page_does_not_end_a_list_that_goes_on()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"1"}],"pages":{"type":"pages","next":"/users?page=2"}}""")
            .Answer("""{"type":"user.list","users":[],"pages":{"type":"pages","next":"/users?page=3"}}""")
            .Answer("""{"type":"user.list","users":[{"id":"2"}],"pages":{"type":"pages","next":null}}""");
        Assert.Equal(2, await CountAsync(_http.Client().Users.All()));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"pages\":null")]
    [InlineData(",\"pages\":{}")]
    [InlineData(",\"pages\":{\"type\":\"pages\",\"page\":1}")]
    public async Task Defect_75_a_list_need_not_say_that_nothing_comes_next(string pages)
    {
        _http.Answer($$"""{"type":"user.list","users":[{"id":"1"}]{{pages}}}""");
        Assert.Equal(1, await CountAsync(_http.Client().Users.All()));
    }

    [Fact]
    public async Task Defect_75_a_next_page_is_followed_although_the_pages_have_no_type()
    {
        _http.Answer("""{"type":"event.list","events":[{"id":"1"}],"pages":{"next":"https://api.intercom.io/events?type=user&user_id=1&before=144474756550"}}""")
            .Answer("""{"type":"event.list","events":[{"id":"2"}],"pages":{}}""");
        Assert.Equal(2, await CountAsync(_http.Client().Events.FindAll(userId: "1")));
        Assert.Equal("GET /events?type=user&user_id=1&before=144474756550", _http.Requests[^1].Line);
    }

    [Fact]
    public async Task Defect_77_a_list_is_walked_as_often_as_one_likes()
    {
        AsyncPageable<Tag> all = _http.Answer("""{"type":"tag.list","tags":[{"id":"1"}]}""").Answer("""{"type":"tag.list","tags":[{"id":"1"},{"id":"2"}]}""").Client().Tags.All();
        Assert.Equal(1, await CountAsync(all));
        Assert.Equal(2, await CountAsync(all));
    }

    [Fact]
    public async Task Defect_73_credentials_go_to_no_other_host()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"1"}],"pages":{"type":"pages","next":"https://evil.example/users?page=2"}}""");
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => CountAsync(_http.Client().Users.All()));
        Assert.Equal("api.intercom.io", _http.Request.Address.Host);
    }

    [Theory]
    [InlineData("items")]
    [InlineData("subscriptions")]
    public async Task Defect_121_subscriptions_are_listed_under_either_name(string key)
    {
        _http.Answer($$"""{"{{key}}":[{"type":"notification_subscription","id":"nsub_1"},{"type":"notification_subscription","id":"nsub_2"}]}""");
        Assert.Equal(2, await CountAsync(_http.Client().Subscriptions.All()));
        Assert.Equal("GET /subscriptions", _http.Request.Line);
    }

    private static async Task<int> CountAsync<T>(AsyncPageable<T> list)
    {
        int count = 0;
        await foreach (T _ in list)
            count++;

        return count;
    }
}

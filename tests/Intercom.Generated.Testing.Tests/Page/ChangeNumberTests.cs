using System.Globalization;
using Intercom.Testing.Tests.Webhooks;

namespace Intercom.Testing.Tests.Page;

public sealed class ChangeNumberTests : PageTest
{
    [Fact]
    public async Task Looking_changes_nothing()
    {
        await SaveUserAsync("""{"user_id":"1"}""");
        long before = await ChangesAsync();
        await PageAsync();
        await PageAsync($"/_emulator/requests/{Emulator.Requests.All[0].RequestId}");
        await GetAsync("/_emulator/coverage");

        Assert.Equal(before, await ChangesAsync());
    }

    [Fact]
    public async Task Requests_change_it_also_those_that_only_read_or_are_refused()
    {
        await AssertChangesAsync(() => SaveUserAsync("""{"user_id":"1"}"""));
        await AssertChangesAsync(() => GetAsync("/users"));
        await AssertChangesAsync(() => GetAsync("/nowhere"));
    }

    [Fact]
    public async Task What_code_puts_in_and_forgets_changes_it()
    {
        await AssertChangesAsync(() => Task.FromResult(Emulator.AddUser([])));
        await GetAsync("/users");
        await AssertChangesAsync(() =>
        {
            Emulator.Requests.Clear();
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_delivery_changes_it()
    {
        Subscribe();
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        Receiver.Answer = (_, _) => answer.Task;
        await SaveUserAsync("""{"user_id":"1"}""");
        await Receiver.FirstAsync(_ => true);

        Assert.Contains("pending", await SectionAsync("webhooks"), StringComparison.Ordinal);
        await AssertChangesAsync(() =>
        {
            answer.SetResult(Receiver.Of(200));
            return DeliveredAsync();
        });
        Assert.Contains("delivered", await SectionAsync("webhooks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_the_number_it_shows()
    {
        await SaveUserAsync("""{"user_id":"1"}""");

        long changes = await ChangesAsync();
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"data-changes=\"{changes}\""), await PageAsync(), StringComparison.Ordinal);
    }

    private async Task AssertChangesAsync(Func<Task> change)
    {
        long before = await ChangesAsync();
        await change();
        Assert.True(await ChangesAsync() > before);
    }

    private async Task<long> ChangesAsync() => long.Parse(await PageAsync("/_emulator/changes"), CultureInfo.InvariantCulture);
}

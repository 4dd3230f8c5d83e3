using System.Text.Json.Nodes;
using Intercom.Testing.Tests.Webhooks;

namespace Intercom.Testing.Tests.Snapshots;

public sealed class ResetTests : BusyWorkspaceTest
{
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_reset_workspace_is_as_after_the_start()
    {
        string start = Emulator.Snapshot().ToJsonString();
        await FillAsync();

        await Emulator.ResetAsync();

        Assert.Equal(start, Emulator.Snapshot().ToJsonString());
        Assert.Equal(0, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_changes_nothing()
    {
        await FillAsync();
        JsonObject full = Emulator.Snapshot();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Emulator.ResetAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Emulator.RestoreAsync(full, cancelled));

        Assert.Equal(full.ToJsonString(), Emulator.Snapshot().ToJsonString());
        Assert.NotEmpty(Emulator.Requests.All);
    }

    [Fact]
    public async Task What_is_done_again_has_the_same_ids()
    {
        await FillAsync();
        JsonObject first = await LookAsync();

        await Emulator.ResetAsync();
        await FillAsync();

        Assert.Equal(first.ToJsonString(), (await LookAsync()).ToJsonString());
    }

    [Fact]
    public async Task An_open_scroll_ends()
    {
        AddUsers(101);
        string scroll = (string)(await GetAsync("/users/scroll"))["scroll_param"]!;

        await Emulator.ResetAsync();
        AddUsers(101);

        (await GetAsync($"/users/scroll?scroll_param={scroll}")).AssertError(404, "not_found");
        (await GetAsync("/users/scroll")).AssertOk();
    }

    [Fact]
    public async Task The_window_of_the_rate_limit_is_unspent()
    {
        for (int i = 0; i < 3; i++)
            await GetAsync("/users");

        await Emulator.ResetAsync();

        Assert.Equal("99999", (await GetAsync("/users")).Headers["X-RateLimit-Remaining"]);
    }

    [Fact]
    public async Task Webhooks_that_are_under_way_are_dropped_and_nobody_waits_for_them()
    {
        Subscribe("user.created");
        Receiver.Answer = (_, _) => new TaskCompletionSource<HttpResponseMessage>().Task;
        await SaveUserAsync("""{"user_id":"1"}""");
        await SaveUserAsync("""{"user_id":"2"}""");
        await Receiver.FirstAsync(_ => true);
        Task delivered = DeliveredAsync();

        await Emulator.ResetAsync().WaitAsync(s_long);
        await delivered;

        Assert.Single(Receiver.All);
        await DeliveredAsync();
    }

    [Fact]
    public async Task A_retry_that_is_due_later_never_comes()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new()
        {
            TimeProvider = Clock,
            Webhooks = { Handler = Receiver, SwapEvery = 2 },
        });
        Receiver.AnswerWith(500);
        using IntercomClient client = emulator.CreateClient();
        emulator.AddSubscription(new() { ["url"] = "http://app.test/", ["topics"] = new JsonArray("company") });
        foreach (string companyId in new[] { "1", "2" })
            await client.Companies.SaveAsync(new Company { CompanyId = companyId });
        await Receiver.FirstAsync(_ => true);

        await emulator.ResetAsync().WaitAsync(s_long);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Single(Receiver.All);
        Assert.True(emulator.WebhooksDeliveredAsync().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Webhooks_go_on_with_what_comes_then()
    {
        Subscribe("user.created");
        await Emulator.ResetAsync();
        await SaveUserAsync("""{"user_id":"1"}""");
        Subscribe("user.created");
        await SaveUserAsync("""{"user_id":"2"}""");
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Assert.Equal("2", (string?)told.Item["user_id"]);
    }

    [Fact]
    public async Task How_webhooks_are_delivered_is_read_at_the_start_alone()
    {
        var options = new IntercomEmulatorOptions { TimeProvider = Clock, Webhooks = { Handler = Receiver } };
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(options);
        options.Webhooks.DuplicateEvery = 1;
        await emulator.ResetAsync();
        emulator.AddSubscription(new() { ["url"] = "http://app.test/", ["topics"] = new JsonArray("company") });
        using IntercomClient client = emulator.CreateClient();

        await client.Companies.SaveAsync(new Company { CompanyId = "1" });
        await emulator.WebhooksDeliveredAsync().WaitAsync(s_long);

        Assert.Single(Receiver.All);
    }

    [Fact]
    public async Task Requests_may_come_meanwhile()
    {
        Task requests = Parallel.ForAsync(0, 100, async (i, _) =>
            await SaveUserAsync($$"""{"user_id":"{{i}}","companies":[{"company_id":"{{i % 3}}"}]}"""));
        for (int i = 0; i < 20; i++)
            await Emulator.ResetAsync();
        await requests;

        await Emulator.ResetAsync();
        Assert.Equal(0, (int)(await GetAsync("/users"))["total_count"]!);
    }
}

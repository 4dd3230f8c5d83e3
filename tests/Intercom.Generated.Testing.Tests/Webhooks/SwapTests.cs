using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

public sealed class SwapTests : WebhookTest
{
    protected override WebhookDeliveryOptions Webhooks => new() { Handler = Receiver, SwapEvery = 3 };

    [Fact]
    public async Task Every_nth_notification_comes_after_the_one_that_follows_it()
    {
        AddPeople();
        Subscribe("event.created");
        await RecordCartsAsync(8);
        await DeliveredAsync();

        Assert.Equal([1, 2, 4, 3, 5, 7, 6, 8], Carts(Receiver.All));
    }

    [Fact]
    public async Task One_that_nothing_follows_comes_when_it_is_waited_for()
    {
        AddPeople();
        Subscribe("event.created");
        await RecordCartsAsync(3);
        await DeliveredAsync();
        await RecordCartsAsync(1, first: 4);
        await DeliveredAsync();

        Assert.Equal([1, 2, 3, 4], Carts(Receiver.All));
    }

    [Fact]
    public async Task What_belongs_to_the_caller_does_not_come_along()
    {
        AddPeople();
        Subscribe("event.created");
        await RecordCartsAsync(3);
        await Receiver.FirstAsync(one => (long)one.Item["created_at"]! == 2);
        var callers = new AsyncLocal<string> { Value = "the caller's" };
        string? seen = null;
        Receiver.Answer = (_, _) =>
        {
            seen = callers.Value;
            return Task.FromResult(Receiver.Of(200));
        };
        await DeliveredAsync();

        Assert.Equal(3, Receiver.All.Count);
        Assert.Null(seen);
    }

    [Fact]
    public async Task One_that_nothing_follows_comes_after_a_second()
    {
        AddPeople();
        Subscribe("event.created");
        await RecordCartsAsync(3);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Receiver.FirstAsync(one => (long)one.Item["created_at"]! == 3);

        Assert.Equal([1, 2, 3], Carts(Receiver.All));
    }

    [Fact]
    public async Task A_ping_passes_and_is_not_counted()
    {
        AddPeople();
        string id = Subscribe("event.created");
        await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping");
        await RecordCartsAsync(3);
        await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping");
        await RecordCartsAsync(1, first: 4);
        await DeliveredAsync();

        Assert.Equal(["ping", "1", "2", "ping", "4", "3"], Receiver.All.Select(one => one.Topic == "ping" ? "ping" : one.Item["created_at"]!.ToString()));
    }

    [Fact]
    public async Task Swaps_and_duplicates_go_together()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new()
        {
            TimeProvider = Clock,
            Webhooks = { Handler = Receiver, SwapEvery = 1, DuplicateEvery = 2 },
        });
        emulator.AddSubscription(new() { ["url"] = "http://app.test/", ["topics"] = new JsonArray("company") });
        using IntercomClient client = emulator.CreateClient();
        foreach (string companyId in new[] { "1", "2", "3", "4", "5" })
            await client.Companies.SaveAsync(new Company { CompanyId = companyId });
        await emulator.WebhooksDeliveredAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["2", "2", "1", "4", "4", "3", "5"], Receiver.All.Select(one => (string)one.Item["company_id"]!));
    }
}

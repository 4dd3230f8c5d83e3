namespace Intercom.Testing.Tests.Webhooks;

public sealed class DuplicateTests : WebhookTest
{
    protected override WebhookDeliveryOptions Webhooks => new() { Handler = Receiver, DuplicateEvery = 3, RetryDelay = TimeSpan.Zero };

    [Fact]
    public async Task Every_nth_notification_is_sent_twice_with_the_same_bytes()
    {
        AddPeople();
        string id = Subscribe("event.created");
        await RecordCartsAsync(7);
        await DeliveredAsync();

        Assert.Equal([1, 2, 3, 3, 4, 5, 6, 6, 7], Carts(Receiver.All));
        Assert.Equal(Receiver.All[2].Body.ToArray(), Receiver.All[3].Body.ToArray());
        Assert.Equal(7, Receiver.All.Select(one => one.Id).Distinct().Count());
        Assert.Equal(7, (await FeedAsync(id, "sent")).Count);
    }

    [Fact]
    public async Task Each_subscription_counts_its_own()
    {
        AddPeople();
        Subscribe("http://app.test/events", ["event.created"]);
        Subscribe("http://app.test/all", ["all"]);
        await SaveUserAsync("""{"user_id":"1"}""");
        await SendAsync(HttpMethod.Post, $"/subscriptions/{(await GetAsync("/subscriptions")).IdsIn("items")[1]}/ping");
        await RecordCartsAsync(3);
        await DeliveredAsync();

        Assert.Equal([1, 2, 3, 3], Carts(Receiver.All.Where(one => one.Url.AbsolutePath == "/events")));
        Assert.Equal([1, 2, 2, 3], Carts(Receiver.All.Where(one => one.Url.AbsolutePath == "/all" && one.EventName is not null)));
    }

    [Fact]
    public async Task A_duplicate_that_is_refused_changes_nothing()
    {
        AddPeople();
        string id = Subscribe("event.created");
        Receiver.AnswerWith(200, 200, 500, 200, 500);
        await RecordCartsAsync(3);
        await DeliveredAsync();

        // The third is refused at first, and its second attempt accepted and sent again.
        Assert.Equal([1, 2, 3, 3, 3], Carts(Receiver.All));
        Assert.Equal([1, 2, 2], Receiver.All.Skip(2).Select(one => one.Attempt));
        Assert.All(await FeedAsync(id, "sent"), one => Assert.Equal("delivered", (string?)one["delivery_status"]));
        Assert.Empty(await FeedAsync(id, "error"));
    }
}

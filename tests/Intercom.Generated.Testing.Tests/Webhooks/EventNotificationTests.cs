using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

public sealed class EventNotificationTests : WebhookTest
{
    [Fact]
    public async Task Events_are_told_by_the_names_that_were_asked_for()
    {
        AddPeople();
        Subscribe("event.created");

        await RecordEventAsync("""{"event_name":"cart","user_id":"joe","created_at":1403001013,"metadata":{"price":{"amount":2999,"currency":"usd"}}}""");
        await RecordEventAsync("""{"event_name":"logged-in","user_id":"joe","created_at":1403001013}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        string expected = $$$"""
            {"type":"event","id":"{{{(string?)item["id"]}}}","created_at":1403001013,"event_name":"cart","user_id":"joe","email":"joe@example.net",
            "intercom_user_id":"{{{JoesId}}}","metadata":{"price":{"amount":2999,"currency":"usd"}},"ext_metadata":{}}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), item.ToJsonString());
        Assert.IsType<Event>(Notification.Parse(Receiver.All[0].Body.Span).Model);
    }

    [Theory]
    [InlineData("all", true, 1)]
    [InlineData("all", false, 0)]
    [InlineData("event.created", false, 0)]
    [InlineData("user", true, 0)]
    public async Task Events_are_told_where_topics_and_names_ask_for_them(string topic, bool named, int count)
    {
        AddPeople();
        Emulator.AddSubscription(new()
        {
            ["url"] = "http://app.test/",
            ["topics"] = new JsonArray(topic),
            ["metadata"] = named ? new JsonObject { ["event_names"] = new JsonArray("cart") } : [],
        });

        await RecordCartsAsync(1);
        await DeliveredAsync();

        Assert.Equal(count, Receiver.All.Count);
    }

    [Fact]
    public async Task An_event_that_is_known_already_is_not_told_again()
    {
        AddPeople();
        Subscribe("event.created");

        await RecordCartsAsync(1);
        await RecordCartsAsync(1);
        await DeliveredAsync();

        Assert.Single(Receiver.All);
    }

    [Fact]
    public async Task Events_of_a_job_are_told()
    {
        AddPeople();
        Subscribe("event.created");

        await SaveAsync("/bulk/events", """
            {"items":[{"method":"post","data_type":"event","data":{"event_name":"cart","user_id":"joe","created_at":1}},
            {"method":"post","data_type":"event","data":{"event_name":"cart","user_id":"nobody","created_at":2}}]}
            """);
        await DeliveredAsync();

        Assert.Equal([1], Carts(Receiver.All));
    }

    [Fact]
    public async Task Without_a_subscription_nothing_is_made()
    {
        AddPeople();
        for (int job = 0; job < 100; job++)
        {
            IEnumerable<string> items = Enumerable.Range(job * 100, 100).Select(second =>
                $$$"""{"method":"post","data_type":"event","data":{"event_name":"cart","user_id":"joe","created_at":{{{second}}}}}""");
            await SaveAsync("/bulk/events", $$"""{"items":[{{string.Join(',', items)}}]}""");
        }

        // Notifications are numbered as they are made.
        Subscribe("event.created");
        await RecordCartsAsync(1, first: 10_001);
        await DeliveredAsync();

        Assert.EndsWith("-000000000001", Assert.Single(Receiver.All).Id, StringComparison.Ordinal);
    }
}

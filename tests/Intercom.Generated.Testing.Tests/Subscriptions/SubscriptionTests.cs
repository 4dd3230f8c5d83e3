using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Subscriptions;

public sealed class SubscriptionTests : InboxTest
{
    private const string Simple = """{"url":"https://hooks.example/ic","topics":["user.created","conversation.user.replied"]}""";

    [Fact]
    public async Task A_new_subscription_is_answered_in_full()
    {
        Answer subscription = await PostAsync("/subscriptions", Simple);

        subscription.AssertOk();
        string id = (string)subscription["id"]!;
        string self = new Uri(Emulator.BaseAddress, $"/subscriptions/{id}").ToString();
        Assert.Matches("^nsub_[0-9a-f-]{36}$", id);
        string expected = $$"""
            {"type":"notification_subscription","id":"{{id}}","created_at":1500000000,"updated_at":1500000000,"service_type":"web","app_id":"emulated",
            "url":"https://hooks.example/ic","self":"{{self}}","topics":["user.created","conversation.user.replied"],"active":true,"metadata":{},
            "hub_secret":null,"mode":"point","links":{"sent":"{{self}}/sent","retry":"{{self}}/retry","errors":"{{self}}/errors"},"notes":[]}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), subscription.Json.ToJsonString());
        Assert.Equal(subscription.Json.ToJsonString(), (await GetAsync($"/subscriptions/{id}")).Json.ToJsonString());
    }

    [Fact]
    public async Task What_may_be_said_is_kept()
    {
        Answer subscription = await PostAsync(
            "/subscriptions",
            """{"service_type":"web","url":"http://localhost:1/","topics":["event.created","all","ping","all"],"hub_secret":"s","metadata":{"event_names":["cart"]},"active":false}""");

        Assert.Equal("""["event.created","all","ping"]""", subscription["topics"]!.ToJsonString());
        Assert.Equal("s", (string?)subscription["hub_secret"]);
        Assert.Equal("""{"event_names":["cart"]}""", subscription["metadata"]!.ToJsonString());
        Assert.False((bool)subscription["active"]!);
    }

    [Theory]
    [InlineData("""{"topics":["user.created"]}""", "missing_parameter", "url")]
    [InlineData("""{"url":"https://hooks.example"}""", "missing_parameter", "topics")]
    [InlineData("""{"url":"hooks.example","topics":["user.created"]}""", "parameter_invalid", "url")]
    [InlineData("""{"url":"https://hooks.example","topics":[]}""", "parameter_invalid", "topics")]
    [InlineData("""{"url":"https://hooks.example","topics":"user.created"}""", "parameter_invalid", "topics")]
    [InlineData("""{"url":"https://hooks.example","topics":["user.sneezed"]}""", "parameter_invalid", "topics")]
    [InlineData("""{"url":"https://hooks.example","topics":["event.created"]}""", "missing_parameter", "metadata.event_names")]
    [InlineData("""{"url":"https://hooks.example","topics":["all"],"metadata":{"event_names":"cart"}}""", "parameter_invalid", "metadata.event_names")]
    [InlineData("""{"url":"https://hooks.example","topics":["all"],"metadata":[]}""", "parameter_invalid", "metadata")]
    [InlineData("""{"url":"https://hooks.example","topics":["all"],"service_type":"pigeon"}""", "parameter_invalid", "service_type")]
    [InlineData("""{"url":"https://hooks.example","topics":["all"],"hub_secret":7}""", "parameter_invalid", "hub_secret")]
    public async Task A_subscription_that_cannot_be_is_refused(string body, string code, string field)
    {
        (await PostAsync("/subscriptions", body)).AssertError(400, code, field);
        Assert.Empty((await GetAsync("/subscriptions"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_workspace_has_250_subscriptions_at_most()
    {
        for (int i = 0; i < 250; i++)
        {
            if (i % 50 == 0)
                Clock.Advance(TimeSpan.FromSeconds(10));
            (await PostAsync("/subscriptions", Simple)).AssertOk();
        }

        (await PostAsync("/subscriptions", Simple)).AssertError(400, "bad_request");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task What_an_update_names_is_replaced(string method)
    {
        string id = await CreateAsync("""{"url":"https://hooks.example","topics":["event.created"],"hub_secret":"s","metadata":{"event_names":["a","b"]}}""");
        Clock.Advance(TimeSpan.FromSeconds(5));

        Answer updated = await SendAsync(
            new HttpMethod(method), $"/subscriptions/{id}", """{"topics":["event.created","user.created"],"metadata":{"event_names":["c"]},"active":false,"hub_secret":null}""");

        updated.AssertOk();
        Assert.Equal("""["event.created","user.created"]""", updated["topics"]!.ToJsonString());
        Assert.Equal("""{"event_names":["c"]}""", updated["metadata"]!.ToJsonString());
        Assert.Equal("https://hooks.example", (string?)updated["url"]);
        Assert.False((bool)updated["active"]!);
        Assert.Null(updated["hub_secret"]);
        Assert.Equal(Start, (long)updated["created_at"]!);
        Assert.Equal(Start + 5, (long)updated["updated_at"]!);
    }

    [Theory]
    [InlineData("""{"url":null}""", "parameter_invalid", "url")]
    [InlineData("""{"topics":[]}""", "parameter_invalid", "topics")]
    [InlineData("""{"topics":["event.created"]}""", "missing_parameter", "metadata.event_names")]
    public async Task A_bad_update_is_refused(string body, string code, string field)
    {
        string id = await CreateAsync(Simple);

        (await PostAsync($"/subscriptions/{id}", body)).AssertError(400, code, field);
    }

    [Fact]
    public async Task Subscriptions_are_listed_as_items()
    {
        string one = await CreateAsync(Simple);
        string other = await CreateAsync(Simple);

        Assert.Equal([one, other], (await GetAsync("/subscriptions")).IdsIn("items"));
    }

    [Fact]
    public async Task A_deleted_subscription_is_answered_a_last_time()
    {
        string id = await CreateAsync(Simple);

        Assert.Equal(id, (string?)(await DeleteAsync($"/subscriptions/{id}"))["id"]);
        Assert.Empty((await GetAsync("/subscriptions"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "")]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/ping")]
    [InlineData("GET", "/sent")]
    [InlineData("GET", "/error")]
    public async Task An_unknown_subscription_is_not_found(string method, string path) =>
        (await SendAsync(new HttpMethod(method), $"/subscriptions/nsub_1{path}", method == "GET" ? null : "{}")).AssertError(404, "not_found");

    [Fact]
    public async Task A_ping_is_among_what_was_sent()
    {
        Emulator.AddSubscription(new() { ["id"] = "nsub_1", ["url"] = "https://hooks.example/ic" });

        Answer pinged = await SendAsync(HttpMethod.Post, "/subscriptions/nsub_1/ping");
        await DeliveredAsync();

        Assert.Equal("nsub_1", (string?)pinged["id"]);
        Answer feed = await GetAsync("/subscriptions/nsub_1/sent");
        Assert.Equal("notification.list", (string?)feed["type"]);
        JsonNode ping = Assert.Single(feed["notifications"]!.AsArray())!;
        string expected = $$$"""
            {"type":"notification_event","app_id":"emulated","data":{"type":"notification_event_data","item":{"type":"ping",
            "message":"{{{(string?)ping["data"]!["item"]!["message"]}}}"}},"links":{},"id":null,"topic":"ping","delivery_status":"delivered",
            "delivery_attempts":1,"delivered_at":1500000000,"first_sent_at":1500000000,"created_at":1500000000,"self":null}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), ping.ToJsonString());
    }

    [Fact]
    public async Task Feeds_are_kept_for_30_days_newest_first()
    {
        string id = await CreateAsync(Simple);
        await DeliveredAsync();
        Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping");
        await DeliveredAsync();

        Assert.Equal([Start + (30 * 86_400) - 1, Start], await SentAsync(id));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([Start + (30 * 86_400) - 1], await SentAsync(id));
    }

    [Theory]
    [InlineData("error")]
    [InlineData("errors")]
    public async Task Without_failures_the_feed_of_errors_is_empty(string path)
    {
        string id = await CreateAsync(Simple);
        await DeliveredAsync();

        Assert.Equal("""{"type":"notification.list","notifications":[]}""", (await GetAsync($"/subscriptions/{id}/{path}")).Json.ToJsonString());
    }

    private async Task<string> CreateAsync(string body) => (string)(await PostAsync("/subscriptions", body))["id"]!;

    private async Task<IEnumerable<long>> SentAsync(string id) =>
        (await GetAsync($"/subscriptions/{id}/sent"))["notifications"]!.AsArray().Select(one => (long)one!["created_at"]!);
}

namespace Intercom.Testing.Tests.Wire;

public sealed class Section17SubscriptionTests : WireTest
{
    private const string Given = """{"url":"http://app.test/ic","topics":["user.created","conversation.user.replied"]}""";

    private static readonly TimeSpan s_retryDelay = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("created_at", "1500000000")]
    [InlineData("updated_at", "1500000000")]
    [InlineData("service_type", "\"web\"")]
    [InlineData("url", "\"http://app.test/ic\"")]
    [InlineData("topics", """["user.created","conversation.user.replied"]""")]
    [InlineData("active", "true")]
    [InlineData("metadata", "{}")]
    [InlineData("hub_secret", "null")]
    [InlineData("mode", "\"point\"")]
    [InlineData("notes", "[]")]
    public async Task S17_1_A_created_subscription_is_answered_whole(string field, string json)
    {
        WireAnswer subscription = await PostAsync("notification_subscription", "/subscriptions", Given);

        Assert.Equal(json, subscription.Json(field));
        Assert.EndsWith($"/subscriptions/{subscription.Read("id")}", subscription.Read("self"), StringComparison.Ordinal);
        Assert.Equal(subscription.Text, (await GetAsync("notification_subscription", $"/subscriptions/{subscription.Read("id")}")).Text);
    }

    [Theory]
    [InlineData("sent")]
    [InlineData("errors")]
    public async Task S17_1_The_links_lead_to_the_feeds(string link)
    {
        WireAnswer subscription = await PostAsync("notification_subscription", "/subscriptions", Given);

        await GetAsync("notification.list", subscription.Read($"links.{link}")!);
    }

    [Theory]
    [InlineData("POST", """{"topics":["company"]}""", "topics", """["company"]""")]
    [InlineData("PUT", """{"topics":["company"]}""", "topics", """["company"]""")]
    [InlineData("POST", """{"active":false}""", "active", "false")]
    [InlineData("POST", """{"url":"http://app.test/other"}""", "url", "\"http://app.test/other\"")]
    [InlineData("POST", """{"hub_secret":"s"}""", "hub_secret", "\"s\"")]
    [InlineData("POST", """{"topics":["event.created"],"metadata":{"event_names":["b"]}}""", "metadata", """{"event_names":["b"]}""")]
    public async Task S17_2_An_update_replaces_what_it_names(string method, string body, string field, string json)
    {
        string id = (await PostAsync("notification_subscription", "/subscriptions",
            """{"url":"http://app.test/ic","topics":["event.created","user"],"metadata":{"event_names":["a"]}}""")).Read("id")!;

        Assert.Equal(json, (await CallAsync($"{method} /subscriptions/{id}", body)).Is("notification_subscription").Json(field));
    }

    [Theory]
    [InlineData("company")]
    [InlineData("conversation")]
    [InlineData("user")]
    [InlineData("contact")]
    [InlineData("visitor")]
    [InlineData("all")]
    [InlineData("user.unsubscribed_from_sms")]
    [InlineData("conversation_part.redacted")]
    [InlineData("conversation_part.tag.created")]
    [InlineData("conversation.deleted")]
    [InlineData("ping")]
    public async Task S17_3_Every_topic_and_family_is_taken(string topic) =>
        await PostAsync("notification_subscription", "/subscriptions", $$"""{"url":"http://app.test/","topics":["{{topic}}"]}""");

    [Theory]
    [InlineData("""{"topics":["user"]}""", "missing_parameter")]
    [InlineData("""{"url":"http://app.test/"}""", "missing_parameter")]
    [InlineData("""{"url":"nowhere","topics":["user"]}""", "parameter_invalid")]
    [InlineData("""{"url":"http://app.test/","topics":["user.danced"]}""", "parameter_invalid")]
    [InlineData("""{"url":"http://app.test/","topics":["event.created"]}""", "missing_parameter")]
    public async Task S17_2_A_subscription_that_cannot_be_is_refused(string body, string code) => (await CallAsync("POST /subscriptions", body)).Refuses(400, code);

    [Fact]
    public async Task S17_2_A_workspace_has_250_subscriptions_at_most()
    {
        for (int i = 0; i < 250; i++)
            Assert.Equal(200, (await CallAsync("POST /subscriptions", Given)).Status);

        Assert.InRange((await CallAsync("POST /subscriptions", Given)).Status, 400, 422);
        Assert.Equal(250, (await CallAsync("GET /subscriptions")).Count("items"));
    }

    [Fact]
    public async Task S17_2_A_deleted_subscription_is_gone()
    {
        string id = (await PostAsync("notification_subscription", "/subscriptions", Given)).Read("id")!;

        Assert.Equal(200, (await CallAsync($"DELETE /subscriptions/{id}/", "{}")).Status);

        (await CallAsync($"GET /subscriptions/{id}")).Refuses(404, "not_found");
        Assert.Equal(0, (await CallAsync("GET /subscriptions")).Count("items"));
    }

    [Fact]
    public async Task S17_2_A_ping_goes_out_when_it_is_asked_for()
    {
        string id = (await PostAsync("notification_subscription", "/subscriptions", Given)).Read("id")!;
        await Intercom.WebhooksDeliveredAsync();
        int before = Receiver.Of("ping").Count;

        Assert.Equal(200, (await CallAsync($"POST /subscriptions/{id}/ping")).Status);
        await Intercom.WebhooksDeliveredAsync();

        Assert.Equal(before + 1, Receiver.Of("ping").Count);
    }

    [Fact]
    public async Task S17_2_The_feeds_tell_what_was_sent_and_what_was_not_taken()
    {
        string id = (await PostAsync("notification_subscription", "/subscriptions", Given)).Read("id")!;
        await Intercom.WebhooksDeliveredAsync();
        await UserAsync("""{"user_id":"1"}""");
        await Intercom.WebhooksDeliveredAsync();
        Receiver.Status = 500;
        await UserAsync("""{"user_id":"2"}""");
        await Clock.WaitedForAsync(s_retryDelay);
        Clock.Advance(s_retryDelay);
        await Intercom.WebhooksDeliveredAsync();

        WireAnswer sent = await GetAsync("notification.list", $"/subscriptions/{id}/sent");
        WireAnswer error = await GetAsync("notification.list", $"/subscriptions/{id}/error");

        Assert.Contains("1", sent.Node("notifications")!.AsArray().Select(one => one!["data"]!["item"]!["user_id"]?.ToString()));
        Assert.Equal(["notification_event", "2", "POST", "http://app.test/ic", "500"], Texts(
            error.Read("notifications.0.type"), error.Read("notifications.0.data.item.user_id"), error.Read("notifications.0.http_request.request_method"),
            error.Read("notifications.0.http_request.request_uri"), error.Read("notifications.0.http_request.response_status_code")));
        Assert.Contains("\"user.created\"", error.Read("notifications.0.http_request.request_entity"), StringComparison.Ordinal);
    }
}

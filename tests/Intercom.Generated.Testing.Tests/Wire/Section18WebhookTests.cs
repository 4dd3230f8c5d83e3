using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section18WebhookTests : WireInboxTest
{
    /// <summary>The topic, the type of its item, and the request that brings it about.</summary>
    public static TheoryData<string, string, string, string?> Topics => new()
    {
        { "user.created", "user", "POST /users", """{"user_id":"new"}""" },
        { "user.deleted", "user", "DELETE /users/{user}", null },
        { "user.unsubscribed", "user", "POST /users", """{"user_id":"u-204","unsubscribed_from_emails":true}""" },
        { "user.email.updated", "user", "POST /users", """{"user_id":"u-204","email":"new@example.net"}""" },
        { "user.tag.created", "user_tag", "POST /tags", """{"name":"vip","users":[{"user_id":"u-204"}]}""" },
        { "user.tag.deleted", "user_tag", "POST /tags", """{"name":"old","users":[{"user_id":"u-204","untag":true}]}""" },
        { "contact.created", "contact", "POST /contacts", "{}" },
        { "contact.signed_up", "contact", "POST /contacts/convert", """{"contact":{"id":"{lead}"},"user":{"user_id":"new"}}""" },
        { "contact.added_email", "contact", "PUT /contacts/{lead}", """{"email":"eve@example.net"}""" },
        { "contact.tag.created", "contact_tag", "POST /tags", """{"name":"vip","users":[{"id":"{lead}"}]}""" },
        { "contact.tag.deleted", "contact_tag", "POST /tags", """{"name":"old","users":[{"id":"{lead}","untag":true}]}""" },
        { "visitor.signed_up", "visitor", "POST /visitors/convert", """{"visitor":{"id":"visitor"},"user":{"user_id":"new"},"type":"user"}""" },
        { "company.created", "company", "POST /companies", """{"company_id":"new"}""" },
        { "event.created", "event", "POST /events", """{"event_name":"cart","created_at":1499999999,"user_id":"u-204"}""" },
        { "conversation.user.created", "conversation", "POST /messages", """{"from":{"type":"user","user_id":"u-204"},"body":"halp"}""" },
        { "conversation.user.replied", "conversation", "POST /conversations/{conversation}/reply", """{"type":"user","user_id":"u-204","message_type":"comment","body":"x"}""" },
        { "conversation.admin.single.created", "conversation", "POST /messages", """{"message_type":"inapp","body":"hi","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"u-204"}}""" },
        { "conversation.admin.replied", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"x"}""" },
        { "conversation.admin.noted", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"note","body":"x"}""" },
        { "conversation.admin.assigned", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"31"}""" },
        { "conversation.admin.closed", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"close"}""" },
        { "conversation.admin.opened", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"open"}""" },
        { "conversation.admin.snoozed", "conversation", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"snoozed","snoozed_until":1500000600}""" },
    };

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task S17_3_What_a_request_brings_about_is_told_under_its_topic(string topic, string itemType, string request, string? body)
    {
        string lead = await PrepareAsync();
        await SubscribeAsync(topic);

        string Filled(string text) => text.Replace("{user}", User, StringComparison.Ordinal).Replace("{lead}", lead, StringComparison.Ordinal)
            .Replace("{conversation}", Conversation, StringComparison.Ordinal);
        WireAnswer answer = await CallAsync(Filled(request), body is null ? null : Filled(body));
        Assert.InRange(answer.Status, 200, 202);
        await Intercom.WebhooksDeliveredAsync();

        WireHook hook = Assert.Single(Receiver.All, one => one.Topic != "ping");
        Assert.Equal([topic, itemType], Texts(hook.Topic, (string?)hook.Item["type"]));
    }

    [Theory]
    [InlineData("type", "\"notification_event\"")]
    [InlineData("topic", "\"user.created\"")]
    [InlineData("delivery_status", "\"pending\"")]
    [InlineData("delivery_attempts", "1")]
    [InlineData("delivered_at", "0")]
    [InlineData("first_sent_at", "1500000000")]
    [InlineData("created_at", "1500000000")]
    [InlineData("links", "{}")]
    [InlineData("self", "null")]
    public async Task S18_1_A_notification_has_its_envelope(string field, string json)
    {
        await SubscribeAsync("user.created");
        await UserAsync("""{"user_id":"new"}""");
        await Intercom.WebhooksDeliveredAsync();

        WireHook hook = Assert.Single(Receiver.Of("user.created"));

        Assert.Equal(json, hook.Json[field]?.ToJsonString() ?? "null");
        Assert.Matches("^notif_[0-9a-f-]{36}$", (string?)hook.Json["id"]);
        Assert.Equal("notification_event_data", (string?)hook.Json["data"]!["type"]);
    }

    [Fact]
    public async Task S18_1_A_ping_has_no_id_and_says_something()
    {
        await SubscribeAsync("user.created");
        await Intercom.WebhooksDeliveredAsync();

        WireHook ping = Receiver.Of("ping")[0];

        Assert.Null(ping.Json["id"]);
        Assert.Equal("ping", (string?)ping.Item["type"]);
        Assert.False(string.IsNullOrEmpty((string?)ping.Item["message"]));
    }

    [Fact]
    public async Task S18_3_A_deleted_user_is_only_who_it_was()
    {
        await SubscribeAsync("user.deleted");
        await CallAsync($"DELETE /users/{User}");
        await Intercom.WebhooksDeliveredAsync();

        Assert.Equal($$"""{"type":"user","id":"{{User}}","user_id":"u-204","email":"ada@example.net"}""", Receiver.Of("user.deleted")[0].Item.ToJsonString());
    }

    [Fact]
    public async Task S18_3_A_conversation_holds_the_part_that_is_new()
    {
        await ReplyByAdminAsync("\"message_type\":\"comment\",\"body\":\"first\"");
        await SubscribeAsync("conversation.user.replied");
        await ReplyAsync("""{"type":"user","user_id":"u-204","message_type":"comment","body":"second"}""");
        await Intercom.WebhooksDeliveredAsync();

        JsonNode item = Receiver.Of("conversation.user.replied")[0].Item;

        Assert.Equal("<p>second</p>", (string?)Assert.Single(item["conversation_parts"]!["conversation_parts"]!.AsArray())!["body"]);
        Assert.Equal(["u-204", "ada@example.net"], Texts((string?)item["user"]!["user_id"], (string?)item["user"]!["email"]));
        Assert.NotNull(item["links"]!["conversation_web"]);
        Assert.NotNull(item["tags_added"]);
        Assert.NotNull(item["metadata"]);
    }

    [Fact]
    public async Task S18_2_A_users_times_are_iso_8601()
    {
        await SubscribeAsync("user.created");
        await UserAsync("""{"user_id":"new","signed_up_at":1466703132}""");
        await Intercom.WebhooksDeliveredAsync();

        JsonNode item = Receiver.Of("user.created")[0].Item;

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(Start), DateTimeOffset.Parse((string)item["created_at"]!, CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_466_703_132), DateTimeOffset.Parse((string)item["signed_up_at"]!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task S18_4_A_notification_is_posted_as_json()
    {
        await SubscribeAsync("user.created");
        await Intercom.WebhooksDeliveredAsync();

        WireHook hook = Receiver.All[0];

        Assert.Equal(["POST", "http://app.test/ic", "intercom-parrot-service-client/1.0", "application/json", "application/json"], Texts(
            hook.Method, hook.Url, hook.Headers["User-Agent"], hook.Headers["Accept"], hook.Headers["Content-Type"]));
    }

    [Fact]
    public async Task S18_5_A_signature_is_the_hmac_of_the_bytes_under_the_secret()
    {
        await SubscribeAsync("user.created", "a secret");
        await UserAsync("""{"user_id":"Zoë"}""");
        await Intercom.WebhooksDeliveredAsync();

        WireHook hook = Receiver.Of("user.created")[0];

        byte[] hash = HMACSHA1.HashData(Encoding.UTF8.GetBytes("a secret"), hook.Body.Span);
        Assert.Equal($"sha1={Convert.ToHexStringLower(hash)}", hook.Headers["X-Hub-Signature"]);
    }

    [Fact]
    public async Task S18_5_Without_a_secret_nothing_is_signed()
    {
        await SubscribeAsync("user.created");
        await Intercom.WebhooksDeliveredAsync();

        Assert.DoesNotContain("X-Hub-Signature", Receiver.All[0].Headers.Keys);
    }

    [Theory]
    [InlineData("user.created")]
    [InlineData("user")]
    [InlineData("all")]
    public async Task S17_2_A_family_takes_its_topics(string topic)
    {
        await SubscribeAsync(topic);
        await UserAsync("""{"user_id":"new"}""");
        await LeadAsync("{}");
        await Intercom.WebhooksDeliveredAsync();

        Assert.Single(Receiver.Of("user.created"));
        Assert.Equal(topic == "all" ? 1 : 0, Receiver.Of("contact.created").Count);
    }

    [Fact]
    public async Task S17_3_Bulk_deletion_and_other_events_are_not_told()
    {
        await SubscribeAsync("user.deleted");
        await SubscribeAsync("event.created");

        await PostAsync("job", "/bulk/users", """{"items":[{"method":"delete","data_type":"user","data":{"user_id":"u-204"}}]}""");
        await UserAsync("""{"user_id":"2"}""");
        await CallAsync("POST /events", """{"event_name":"not-subscribed","created_at":1499999999,"user_id":"2"}""");
        await Intercom.WebhooksDeliveredAsync();

        Assert.DoesNotContain(Receiver.All, hook => hook.Topic != "ping");
    }

    private async Task<string> PrepareAsync()
    {
        Intercom.AddVisitor(new() { ["id"] = "visitor" });
        string lead = await LeadAsync("{}");
        await PostAsync("tag", "/tags", $$"""{"name":"old","users":[{"id":"{{User}}"},{"id":"{{lead}}"}]}""");
        return lead;
    }

    private async Task SubscribeAsync(string topic, string? secret = null)
    {
        string hubSecret = secret is null ? "null" : $"\"{secret}\"";
        await PostAsync("notification_subscription", "/subscriptions",
            $$$"""{"url":"http://app.test/ic","topics":["{{{topic}}}"],"hub_secret":{{{hubSecret}}},"metadata":{"event_names":["cart"]}}""");
    }
}

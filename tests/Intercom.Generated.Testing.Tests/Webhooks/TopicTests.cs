using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>What a request brings about, and who is told of it.</summary>
public sealed class TopicTests : WebhookTest
{
    protected override JsonObject JoesFields => new()
    {
        ["id"] = "joes-id",
        ["user_id"] = "joe",
        ["email"] = "joe@example.net",
        ["tags"] = new JsonArray(new JsonObject { ["id"] = "77", ["name"] = "old" }),
    };

    public static TheoryData<string, string, string, string> Causes => new()
    {
        { "user.created", "user", "POST /users", """{"user_id":"new"}""" },
        { "user.created", "user", "POST /bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"new"}}]}""" },
        { "user.deleted", "user", "DELETE /users?user_id=joe", "" },
        { "user.deleted", "user", "DELETE /users/joes-id", "" },
        { "user.deleted", "user", "POST /user_delete_requests", """{"intercom_user_id":"joes-id"}""" },
        { "user.unsubscribed", "user", "POST /users", """{"user_id":"joe","unsubscribed_from_emails":true}""" },
        { "user.email.updated", "user", "POST /users", """{"user_id":"joe","email":"joseph@example.net"}""" },
        { "user.email.updated", "user", "POST /contacts/convert", """{"contact":{"id":"lead"},"user":{"user_id":"joe","email":"joseph@example.net"}}""" },
        { "user.tag.created", "user_tag", "POST /tags", """{"name":"new","users":[{"user_id":"joe"}]}""" },
        { "user.tag.deleted", "user_tag", "POST /tags", """{"name":"old","users":[{"user_id":"joe","untag":true}]}""" },
        { "contact.created", "contact", "POST /contacts", "{}" },
        { "contact.created", "contact", "POST /visitors/convert", """{"visitor":{"id":"visitor"},"type":"lead"}""" },
        { "contact.signed_up", "contact", "POST /contacts/convert", """{"contact":{"id":"lead"},"user":{"email":"eve@example.net"}}""" },
        { "contact.added_email", "contact", "POST /contacts", """{"id":"lead","email":"eve@example.net"}""" },
        { "contact.added_email", "contact", "PUT /contacts/lead", """{"email":"eve@example.net"}""" },
        { "contact.tag.created", "contact_tag", "POST /tags", """{"name":"new","users":[{"id":"lead"}]}""" },
        { "contact.tag.deleted", "contact_tag", "POST /tags", """{"name":"old","users":[{"id":"lead","untag":true}]}""" },
        { "visitor.signed_up", "visitor", "POST /visitors/convert", """{"visitor":{"id":"visitor"},"user":{"email":"eve@example.net"},"type":"user"}""" },
        { "company.created", "company", "POST /companies", """{"company_id":"6"}""" },
        { "company.created", "company", "POST /users", """{"user_id":"joe","companies":[{"company_id":"6","name":"Blue Sun"}]}""" },
        { "company.created", "company", "PUT /contacts/lead", """{"companies":[{"company_id":"6"}]}""" },
        { "conversation.user.created", "conversation", "POST /messages", """{"from":{"type":"user","user_id":"joe"},"body":"halp"}""" },
        { "conversation.user.replied", "conversation", "POST /conversations/1/reply", """{"type":"user","user_id":"joe","message_type":"comment","body":"foo"}""" },
        { "conversation.admin.single.created", "conversation", "POST /messages", """{"message_type":"inapp","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"joe"},"body":"hi"}""" },
        { "conversation.admin.replied", "conversation", "POST /conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"bar"}""" },
        { "conversation.admin.replied", "conversation", "POST /conversations/last/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"bar","user_id":"joe"}""" },
        { "conversation.admin.assigned", "conversation", "POST /conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"31"}""" },
        { "conversation.admin.assigned", "conversation", "POST /conversations/1/run_assignment_rules", "" },
        { "conversation.admin.noted", "conversation", "POST /conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"note","body":"psst"}""" },
        { "conversation.admin.closed", "conversation", "POST /conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"close"}""" },
        { "conversation.admin.opened", "conversation", "POST /conversations/closed/reply", """{"type":"admin","admin_id":"25","message_type":"open"}""" },
        { "conversation.admin.snoozed", "conversation", "POST /conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"snoozed","snoozed_until":1600000000}""" },
        { "conversation.admin.unsnoozed", "conversation", "POST /conversations/snoozed/reply", """{"admin_id":"25","message_type":"open"}""" },
    };

    [Theory, MemberData(nameof(Causes))]
    public async Task Each_subscription_to_it_is_told_once(string topic, string itemType, string request, string body)
    {
        AddWorkspace();
        string family = topic[..topic.IndexOf('.', StringComparison.Ordinal)];
        Subscribe("http://app.test/exact", [topic]);
        Subscribe("http://app.test/family", [family, "ping"]);
        Subscribe("http://app.test/all", ["all", topic]);
        Subscribe("http://app.test/other", [family == "user" ? "conversation" : "user.unsubscribed"]);

        await RequestAsync(request, body);
        await DeliveredAsync();

        Received[] told = [.. Receiver.All.Where(one => one.Topic == topic)];
        Assert.Equal(["/all", "/exact", "/family"], told.Select(one => one.Url.AbsolutePath).Order());
        Assert.All(told, one => Assert.Equal(itemType, (string?)one.Item["type"]));
        Assert.DoesNotContain(Receiver.All, one => one.Url.AbsolutePath == "/exact" && one.Topic != topic);
        Assert.DoesNotContain(Receiver.All, one => one.Url.AbsolutePath == "/other");
    }

    [Theory, MemberData(nameof(Causes))]
    public async Task The_client_reads_what_it_is_told(string topic, string itemType, string request, string body)
    {
        AddWorkspace();
        Subscribe("http://app.test/", [topic], "a secret");

        await RequestAsync(request, body);
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Notification read = Notification.Parse(told.Body.Span, told.Headers["X-Hub-Signature"], "a secret");
        Assert.Equal(topic, read.Topic);
        Assert.Equal(itemType, read.Model.Type);
    }

    [Theory]
    [InlineData("POST /users", """{"user_id":"joe"}""")]
    [InlineData("POST /users", """{"user_id":"joe","name":"Joe","email":"joe@example.net","unsubscribed_from_emails":false,"companies":[{"company_id":"old"}]}""")]
    [InlineData("POST /contacts", """{"id":"lead","name":"Eve"}""")]
    [InlineData("PUT /visitors/visitor", """{"email":"eve@example.net"}""")]
    [InlineData("POST /companies", """{"company_id":"old","name":"Acme"}""")]
    [InlineData("POST /tags", """{"name":"old","users":[{"user_id":"joe"}]}""")]
    [InlineData("POST /tags", """{"name":"new","users":[{"user_id":"joe","untag":true}]}""")]
    [InlineData("POST /tags", """{"name":"new","companies":[{"company_id":"old"}]}""")]
    [InlineData("DELETE /tags/77", "")]
    [InlineData("DELETE /contacts/lead", "")]
    [InlineData("POST /tags", """{"name":"new","users":[{"id":"lead"},{"user_id":"joe"}]}""")]
    [InlineData("POST /bulk/users", """{"items":[{"method":"delete","data_type":"user","data":{"user_id":"joe"}}]}""")]
    [InlineData("PUT /conversations/1", """{"read":true}""")]
    [InlineData("POST /notes", """{"user_id":"joe","body":"called"}""")]
    [InlineData("GET /users/joes-id", "")]
    public async Task What_changes_nothing_of_a_topic_is_not_told(string request, string body)
    {
        AddWorkspace();
        Subscribe("all");

        await RequestAsync(request, body);
        await DeliveredAsync();

        Assert.Empty(Receiver.All);
    }

    [Theory]
    [InlineData("/users", """{"user_id":"joe","email":"joseph@example.net","session_count":1,"companies":[{"name":"nameless"}]}""")]
    [InlineData("/conversations/1/reply", """{"type":"admin","admin_id":"404","message_type":"close"}""")]
    [InlineData("/contacts/convert", """{"contact":{"id":"lead"},"user":{"email":"malformed"}}""")]
    public async Task A_refused_request_is_not_told(string path, string body)
    {
        AddWorkspace();
        Subscribe("all");

        Assert.InRange((await PostAsync(path, body)).Status, 400, 499);
        await DeliveredAsync();

        Assert.Empty(Receiver.All);
    }

    [Fact]
    public async Task What_is_put_in_from_code_is_not_told()
    {
        Subscribe("all");

        AddWorkspace();
        Emulator.AddUser(new() { ["companies"] = new JsonArray(new JsonObject { ["company_id"] = "brought" }) });
        Emulator.AddCompany([]);
        Emulator.AddNote(new() { ["body"] = "x" });
        await DeliveredAsync();

        Assert.Empty(Receiver.All);
    }

    [Theory]
    [InlineData("assignment", "assigned")]
    [InlineData("close", "closed")]
    [InlineData("open", "opened")]
    [InlineData("snoozed", "snoozed")]
    public async Task A_reply_that_also_changes_the_conversation_is_told_as_both(string messageType, string change)
    {
        AddJoesConversation();
        Subscribe("conversation");

        await ReplyAsync($$"""{"type":"admin","admin_id":"25","message_type":"{{messageType}}","body":"bar","assignee_id":"31","snoozed_until":1600000000}""");
        await DeliveredAsync();

        Assert.Equal(["conversation.admin.replied", $"conversation.admin.{change}"], Receiver.All.Select(one => one.Topic));
        Assert.All(Receiver.All, one => Assert.Equal(messageType, (string?)LastPart(one.Item)["part_type"]));
    }

    [Fact]
    public async Task Somebody_who_signs_up_is_told_as_they_were()
    {
        AddWorkspace();
        Subscribe("contact", "user");

        await SaveAsync("/contacts/convert", """{"contact":{"id":"lead"},"user":{"user_id":"u-1","email":"eve@example.net"}}""");
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Assert.Equal("contact.signed_up", told.Topic);
        Assert.Equal("leads-user-id", (string?)told.Item["user_id"]);
        Assert.Null(told.Item["email"]);
    }

    private void AddWorkspace()
    {
        AddPeople();
        JsonArray old = [new JsonObject { ["id"] = "77", ["name"] = "old" }];
        Emulator.AddContact(new() { ["id"] = "lead", ["user_id"] = "leads-user-id", ["tags"] = old.DeepClone() });
        Emulator.AddVisitor(new() { ["id"] = "visitor" });
        Emulator.AddCompany(new() { ["company_id"] = "old" });
        foreach ((string id, string state) in new[] { ("1", "open"), ("closed", "closed"), ("snoozed", "snoozed") })
        {
            Emulator.AddConversation(new()
            {
                ["id"] = id,
                ["user"] = new JsonObject { ["user_id"] = "joe" },
                ["state"] = state,
                ["snoozed_until"] = state == "snoozed" ? Start + 1000 : null,
            });
        }
    }

    private async Task RequestAsync(string request, string body)
    {
        string[] parts = request.Split(' ');
        (await SendAsync(new HttpMethod(parts[0]), parts[1], body.Length == 0 ? null : body)).AssertOk();
    }
}

using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Conversations;

public sealed class ConversationReplyTests : InboxTest
{
    [Theory]
    [InlineData("\"user_id\":\"joe\"")]
    [InlineData("\"email\":\"joe@example.net\"")]
    public async Task A_users_comment_is_a_part(string identity)
    {
        AddJoesConversation();

        JsonObject conversation = await ReplyAsync($$"""{"type":"user",{{identity}},"message_type":"comment","body":"foo","conversation_id":"1"}""");

        JsonObject part = LastPart(conversation);
        string expected = $$$"""
            {"type":"conversation_part","id":"{{{(string?)part["id"]}}}","part_type":"comment","body":"<p>foo</p>","created_at":1500000000,"updated_at":1500000000,
            "notified_at":1500000000,"assigned_to":null,"author":{"type":"user","id":"{{{JoesId}}}"},"attachments":[],"external_id":null}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), part.ToJsonString());
        Assert.Equal(1, (int)conversation["conversation_parts"]!["total_count"]!);
        Assert.Equal(conversation.ToJsonString(), (await GetAsync("/conversations/1")).Json.ToJsonString());
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("note")]
    public async Task An_admins_comment_or_note_is_a_part(string messageType)
    {
        AddJoesConversation();

        JsonObject part = LastPart(await ReplyAsync($$"""{"type":"admin","admin_id":25,"message_type":"{{messageType}}","body":"bar"}"""));

        Assert.Equal(messageType, (string?)part["part_type"]);
        Assert.Equal("<p>bar</p>", (string?)part["body"]);
        Assert.Equal("""{"type":"admin","id":"25","name":"Ana","email":"ana@example.net"}""", part["author"]!.ToJsonString());
    }

    [Fact]
    public async Task Intercoms_id_of_a_user_and_the_type_contact_are_understood()
    {
        AddJoesConversation();

        JsonObject conversation = await ReplyAsync($$"""{"type":"contact","intercom_user_id":"{{JoesId}}","message_type":"comment","body":"foo"}""");

        Assert.Equal(JoesId, (string?)LastPart(conversation)["author"]!["id"]);
    }

    [Fact]
    public async Task Attachments_are_named_after_their_address()
    {
        AddJoesConversation();

        JsonObject conversation = await ReplyAsync(
            """{"type":"user","user_id":"joe","message_type":"comment","body":"see","attachment_urls":["https://cdn.example/a%20b.png"]}""");

        Assert.Equal(
            """{"type":"upload","name":"a b.png","url":"https://cdn.example/a%20b.png","content_type":"application/octet-stream","filesize":0,"width":null,"height":null}""",
            Assert.Single(LastPart(conversation)["attachments"]!.AsArray())!.ToJsonString());
    }

    [Theory]
    [InlineData("31", """{"type":"admin","id":"31"}""")]
    [InlineData("7", """{"type":"team","id":"7"}""")]
    [InlineData("0", """{"type":"nobody_admin","id":null}""")]
    public async Task An_assignment_says_to_whom(string assigneeId, string assignee)
    {
        AddJoesConversation();
        await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"25"}""");

        JsonObject conversation = await ReplyAsync($$"""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"{{assigneeId}}"}""");

        Assert.Equal(assignee, conversation["assignee"]!.ToJsonString());
        Assert.Equal(assignee, LastPart(conversation)["assigned_to"]!.ToJsonString());
        Assert.Equal("assignment", (string?)LastPart(conversation)["part_type"]);
        Assert.Null(LastPart(conversation)["body"]);
    }

    [Fact]
    public async Task The_last_reply_goes_to_the_conversation_that_changed_last()
    {
        AddJoesConversation();
        Emulator.AddConversation(new() { ["id"] = "2", ["user"] = new JsonObject { ["user_id"] = "joe" } });
        Emulator.AddConversation(new() { ["id"] = "3" });
        Clock.Advance(TimeSpan.FromSeconds(1));
        await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"foo"}""");

        Answer byUser = await PostAsync("/conversations/last/reply", """{"type":"user","user_id":"joe","message_type":"comment","body":"bar"}""");
        Answer byAdmin = await PostAsync(
            "/conversations/last/reply", $$"""{"type":"admin","admin_id":"25","intercom_user_id":"{{JoesId}}","message_type":"note","body":"baz"}""");

        Assert.Equal("1", (string?)byUser["id"]);
        Assert.Equal("1", (string?)byAdmin["id"]);
        Assert.Equal(3, (int)byAdmin["conversation_parts"]!["total_count"]!);
        Assert.Equal("admin", (string?)LastPart(byAdmin.Json)["author"]!["type"]);
    }

    [Fact]
    public async Task Without_a_conversation_there_is_no_last_one()
    {
        AddPeople();

        (await PostAsync("/conversations/last/reply", """{"type":"user","user_id":"joe","message_type":"comment","body":"x"}""")).AssertError(404, "not_found");
        (await PostAsync("/conversations/last/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"x"}"""))
            .AssertError(400, "missing_parameter", "intercom_user_id");
    }

    [Theory]
    [InlineData("""{"type":"user","user_id":"joe","message_type":"comment"}""", "body")]
    [InlineData("""{"type":"user","user_id":"joe","message_type":"comment","body":""}""", "body")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"note"}""", "body")]
    [InlineData("""{"type":"admin","message_type":"comment","body":"x"}""", "admin_id")]
    [InlineData("""{"type":"admin","email":"ana@example.net","message_type":"comment","body":"x"}""", "admin_id")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"assignment"}""", "assignee_id")]
    [InlineData("""{"admin_id":"25","message_type":"snoozed"}""", "snoozed_until")]
    [InlineData("""{"type":"admin","admin_id":"25","body":"x"}""", "message_type")]
    [InlineData("""{"type":"user","message_type":"comment","body":"x"}""", "intercom_user_id")]
    [InlineData("""{"message_type":"comment","body":"x"}""", "intercom_user_id")]
    public async Task What_a_reply_needs_is_asked_for(string body, string field)
    {
        AddJoesConversation();

        (await PostAsync("/conversations/1/reply", body)).AssertError(400, "missing_parameter", field);
        Assert.Equal(0, (int)(await GetAsync("/conversations/1"))["conversation_parts"]!["total_count"]!);
    }

    [Theory]
    [InlineData("""{"type":"bot","message_type":"comment","body":"x"}""", "type")]
    [InlineData("""{"type":"user","user_id":"joe","message_type":"note","body":"x"}""", "message_type")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"shout","body":"x"}""", "message_type")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"comment","body":7}""", "body")]
    [InlineData("""{"admin_id":"25","message_type":"snoozed","snoozed_until":"later"}""", "snoozed_until")]
    [InlineData("""{"type":"user","user_id":"joe","message_type":"comment","body":"x","attachment_urls":"a.png"}""", "attachment_urls")]
    [InlineData("""{"type":"user","user_id":"joe","message_type":"comment","body":"x","attachment_urls":["a.png"]}""", "attachment_urls")]
    public async Task A_bad_value_is_refused(string body, string field)
    {
        AddJoesConversation();

        (await PostAsync("/conversations/1/reply", body)).AssertError(400, "parameter_invalid", field);
    }

    [Theory]
    [InlineData("1", """{"type":"admin","admin_id":"26","message_type":"close"}""", "admin_not_found")]
    [InlineData("1", """{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"26"}""", "admin_not_found")]
    [InlineData("1", """{"type":"user","user_id":"jim","message_type":"comment","body":"x"}""", "not_found")]
    [InlineData("2", """{"type":"user","user_id":"joe","message_type":"comment","body":"x"}""", "not_found")]
    public async Task Who_is_not_there_is_not_found(string conversation, string body, string code)
    {
        AddJoesConversation();

        (await PostAsync($"/conversations/{conversation}/reply", body)).AssertError(404, code);
    }
}

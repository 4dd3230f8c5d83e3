using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Messages;

public sealed class MessageTests : InboxTest
{
    private const string Email = """{"message_type":"email","subject":"Welcome","body":"Hi there","template":"personal","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"joe"}}""";

    [Fact]
    public async Task An_admins_email_is_answered_with_its_owner()
    {
        AddPeople();

        Answer message = await PostAsync("/messages", Email);

        message.AssertOk();
        string expected = $$$"""
            {"type":"admin_message","id":"{{{(string?)message["id"]}}}","created_at":1500000000,"message_type":"email","body":"Hi there","subject":"Welcome",
            "template":"personal","owner":{"type":"admin","id":"25","name":"Ana","email":"ana@example.net"}}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), message.Json.ToJsonString());
    }

    [Theory]
    [InlineData("\"user_id\":\"joe\"")]
    [InlineData("\"email\":\"joe@example.net\"")]
    public async Task An_admins_inapp_message_has_no_template(string to)
    {
        AddPeople();

        Answer message = await PostAsync(
            "/messages", $$$"""{"message_type":"inapp","body":"What's up :)","from":{"type":"admin","id":25},"to":{"type":"user",{{{to}}}}}""");

        message.AssertOk();
        Assert.Equal("inapp", (string?)message["message_type"]);
        Assert.Null(message["template"]);
    }

    [Fact]
    public async Task An_email_is_plain_unless_said()
    {
        AddPeople();

        Assert.Equal("plain", (string?)(await PostAsync("/messages", Email.Replace("\"template\":\"personal\",", "", StringComparison.Ordinal)))["template"]);
    }

    [Fact]
    public async Task A_users_message_opens_a_conversation_that_waits()
    {
        AddPeople();

        Answer message = await PostAsync("/messages", $$"""{"from":{"type":"user","id":"{{JoesId}}"},"body":"halp"}""");

        string expected = $$"""{"type":"user_message","id":"{{(string?)message["id"]}}","created_at":1500000000,"message_type":"inapp","body":"<p>halp</p>"}""";
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), message.Json.ToJsonString());
        JsonNode conversation = Assert.Single((await GetAsync("/conversations?type=user&user_id=joe"))["conversations"]!.AsArray())!;
        Assert.True((bool)conversation["open"]!);
        Assert.Equal("open", (string?)conversation["state"]);
        Assert.False((bool)conversation["read"]!);
        Assert.Equal(Start, (long)conversation["waiting_since"]!);
        Assert.Equal("""{"type":"nobody_admin","id":null}""", conversation["assignee"]!.ToJsonString());
        Assert.Equal((string?)message["id"], (string?)conversation["conversation_message"]!["id"]);
        Assert.Equal("<p>halp</p>", (string?)conversation["conversation_message"]!["body"]);
        Assert.Equal("customer_initiated", (string?)conversation["conversation_message"]!["delivered_as"]);
        Assert.Equal(JoesId, (string?)conversation["conversation_message"]!["author"]!["id"]);
    }

    [Fact]
    public async Task An_admins_message_makes_a_conversation_that_opens_when_the_user_answers()
    {
        AddPeople();
        await PostAsync("/messages", Email);

        JsonNode conversation = Assert.Single((await GetAsync("/conversations"))["conversations"]!.AsArray())!;
        Assert.False((bool)conversation["open"]!);
        Assert.Null(conversation["waiting_since"]);
        Assert.Null(conversation["customer_first_reply"]);
        Assert.Equal(JoesId, (string?)conversation["user"]!["id"]);
        Assert.Equal("Welcome", (string?)conversation["conversation_message"]!["subject"]);
        Assert.Equal("<p>Hi there</p>", (string?)conversation["conversation_message"]!["body"]);
        Assert.Equal("25", (string?)conversation["conversation_message"]!["author"]!["id"]);
        Assert.Equal("admin_initiated", (string?)conversation["conversation_message"]!["delivered_as"]);

        JsonObject answered = await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"thanks"}""");
        Assert.True((bool)answered["open"]!);
        Assert.Equal(Start, (long)answered["customer_first_reply"]!["created_at"]!);
    }

    [Theory]
    [InlineData("""{"body":"x"}""", "from")]
    [InlineData("""{"from":{"id":"25"},"body":"x"}""", "from.type")]
    [InlineData("""{"from":{"type":"user"},"body":"x"}""", "from.id")]
    [InlineData("""{"from":{"type":"user","user_id":"joe"}}""", "body")]
    [InlineData("""{"from":{"type":"admin"},"message_type":"inapp","body":"x","to":{"type":"user","user_id":"joe"}}""", "from.id")]
    [InlineData("""{"from":{"type":"admin","id":"25"},"body":"x","to":{"type":"user","user_id":"joe"}}""", "message_type")]
    [InlineData("""{"from":{"type":"admin","id":"25"},"message_type":"inapp","to":{"type":"user","user_id":"joe"}}""", "body")]
    [InlineData("""{"from":{"type":"admin","id":"25"},"message_type":"inapp","body":"x"}""", "to")]
    [InlineData("""{"from":{"type":"admin","id":"25"},"message_type":"inapp","body":"x","to":{"type":"user"}}""", "to.id")]
    [InlineData("""{"from":{"type":"admin","id":"25"},"message_type":"email","body":"x","to":{"type":"user","user_id":"joe"}}""", "subject")]
    public async Task What_a_message_needs_is_asked_for(string body, string field)
    {
        AddPeople();

        (await PostAsync("/messages", body)).AssertError(400, "missing_parameter", field);
        Assert.Empty((await GetAsync("/conversations"))["conversations"]!.AsArray());
    }

    [Theory]
    [InlineData("\"email\",", "\"pigeon\",", "message_type")]
    [InlineData("personal", "fancy", "template")]
    [InlineData("\"admin\"", "\"bot\"", "from.type")]
    [InlineData("\"user\"", "\"admin\"", "to.type")]
    public async Task A_bad_value_is_refused(string value, string bad, string field)
    {
        AddPeople();

        (await PostAsync("/messages", Email.Replace(value, bad, StringComparison.Ordinal))).AssertError(400, "parameter_invalid", field);
    }

    [Theory]
    [InlineData("\"25\"", "\"26\"", "admin_not_found")]
    [InlineData("\"joe\"", "\"jim\"", "not_found")]
    [InlineData("\"type\":\"user\"", "\"type\":\"contact\"", "not_found")]
    public async Task Who_is_not_there_is_not_found(string known, string unknown, string code)
    {
        AddPeople();

        (await PostAsync("/messages", Email.Replace(known, unknown, StringComparison.Ordinal))).AssertError(404, code);
    }

    [Fact]
    public async Task Who_unsubscribed_gets_no_email()
    {
        AddPeople();
        await SaveUserAsync("""{"user_id":"joe","unsubscribed_from_emails":true}""");

        (await PostAsync("/messages", Email)).AssertError(403, "action_forbidden");
        (await PostAsync("/messages", Email.Replace("\"email\",", "\"inapp\",", StringComparison.Ordinal))).AssertOk();
    }
}

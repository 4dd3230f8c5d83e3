namespace Intercom.Testing.Tests.Wire;

public sealed class Section16MessageTests : WireInboxTest
{
    [Theory]
    [InlineData("\"id\":\"{user}\"")]
    [InlineData("\"user_id\":\"u-204\"")]
    [InlineData("\"email\":\"ada@example.net\"")]
    public async Task S16_An_email_is_sent_to_a_user_by_each_of_its_names(string to)
    {
        WireAnswer message = await PostAsync("admin_message", "/messages", $$$"""
            {"message_type":"email","subject":"Welcome","body":"Hi there","template":"plain","from":{"type":"admin","id":"25"},
             "to":{"type":"user",{{{to.Replace("{user}", User, StringComparison.Ordinal)}}}}}
            """);

        Assert.Equal(["email", "Welcome", "Hi there", "plain", "admin", "25", "Ana", "ana@example.net", $"{Start}"], Texts(
            message.Read("message_type"), message.Read("subject"), message.Read("body"), message.Read("template"), message.Read("owner.type"),
            message.Read("owner.id"), message.Read("owner.name"), message.Read("owner.email"), message.Read("created_at")));
        Assert.False(message.Has("conversation_id"));
    }

    [Theory]
    [InlineData("contact", true)]
    [InlineData("contact", false)]
    [InlineData("lead", true)]
    public async Task S16_A_lead_is_written_to_by_id_or_user_id(string type, bool byId)
    {
        WireAnswer lead = await PostAsync("contact", "/contacts", "{}");
        string name = byId ? "id" : "user_id";

        WireAnswer message = await PostAsync("admin_message", "/messages",
            $$$"""{"message_type":"inapp","body":"hi","from":{"type":"admin","id":"25"},"to":{"type":"{{{type}}}","{{{name}}}":"{{{lead.Read(name)}}}"}}""");

        Assert.Equal("inapp", message.Read("message_type"));
        Assert.Equal(1, (await GetAsync("conversation.list", $"/conversations?type=user&intercom_user_id={lead.Read("id")}")).Count("conversations"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"message_type\":\"inapp\",")]
    public async Task S16_A_users_message_has_no_recipient_and_is_html(string messageType)
    {
        WireAnswer message = await PostAsync("user_message", "/messages", $$"""{{{messageType}}"from":{"type":"user","user_id":"u-204"},"body":"halp"}""");

        Assert.Equal(["inapp", "<p>halp</p>", $"{Start}"], Texts(message.Read("message_type"), message.Read("body"), message.Read("created_at")));
    }

    [Theory]
    [InlineData("""{"message_type":"email","subject":"s","body":"b","template":"plain","from":{"type":"admin","id":"314159"},"to":{"type":"user","user_id":"u-204"}}""", 404, "admin_not_found")]
    [InlineData("""{"message_type":"email","subject":"s","body":"b","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"nobody"}}""", 404, "not_found")]
    [InlineData("""{"message_type":"inapp","body":"b","from":{"type":"admin","id":"25"}}""", 400, "missing_parameter")]
    [InlineData("""{"message_type":"inapp","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"u-204"}}""", 400, "missing_parameter")]
    [InlineData("""{"message_type":"pigeon","body":"b","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"u-204"}}""", 400, "parameter_invalid")]
    [InlineData("""{"message_type":"email","subject":"s","body":"b","template":"fancy","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"u-204"}}""", 400, "parameter_invalid")]
    [InlineData("""{"from":{"type":"user","user_id":"nobody"},"body":"halp"}""", 404, "not_found")]
    [InlineData("""{"from":{"type":"user","user_id":"u-204"}}""", 400, "missing_parameter")]
    [InlineData("""{"body":"halp"}""", 400, "missing_parameter")]
    public async Task S16_A_message_that_cannot_be_is_refused(string body, int status, string code) => (await CallAsync("POST /messages", body)).Refuses(status, code);

    [Theory]
    [InlineData("email", 403)]
    [InlineData("inapp", 200)]
    public async Task S16_Who_has_unsubscribed_gets_no_emails(string messageType, int status)
    {
        await UserAsync("""{"user_id":"u-204","unsubscribed_from_emails":true}""");

        WireAnswer answer = await CallAsync("POST /messages",
            $$$"""{"message_type":"{{{messageType}}}","subject":"s","body":"b","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"u-204"}}""");

        Assert.Equal(status, answer.Status);
        if (status == 403)
            Assert.Contains("unsubscribed from emails", answer.Read("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S16_Messages_are_neither_listed_nor_found()
    {
        (await CallAsync("GET /messages")).Refuses(404, "not_found");
        (await CallAsync("GET /messages/2001")).Refuses(404, "not_found");
    }
}

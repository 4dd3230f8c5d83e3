namespace Intercom.Testing.Tests.Wire;

public sealed class Section15ReplyTests : WireInboxTest
{
    private const string Part = "conversation_parts.conversation_parts.0";

    [Theory]
    [InlineData("\"message_type\":\"comment\",\"body\":\"x\"", "comment")]
    [InlineData("\"message_type\":\"note\",\"body\":\"x\"", "note")]
    [InlineData("\"message_type\":\"assignment\",\"assignee_id\":\"31\"", "assignment")]
    [InlineData("\"message_type\":\"open\"", "open")]
    [InlineData("\"message_type\":\"close\"", "close")]
    [InlineData("\"message_type\":\"snoozed\",\"snoozed_until\":1500000600", "snoozed")]
    [InlineData("\"message_type\":\"comment\",\"body\":\"x\",\"conversation_id\":\"1\",\"id\":\"1\"", "comment")]
    public async Task S15_4_What_an_admin_does_becomes_a_part(string fields, string partType)
    {
        WireAnswer conversation = await ReplyByAdminAsync(fields);

        Assert.Equal("1", conversation.Read("conversation_parts.total_count"));
        Assert.Equal(["conversation_part", partType, "admin", "25", $"{Start}"], Texts(
            conversation.Read($"{Part}.type"), conversation.Read($"{Part}.part_type"), conversation.Read($"{Part}.author.type"),
            conversation.Read($"{Part}.author.id"), conversation.Read($"{Part}.created_at")));
        Assert.Equal(conversation.Text, (await ReadConversationAsync()).Text);
    }

    [Theory]
    [InlineData("""{"type":"user","message_type":"comment","user_id":"u-204","body":"thanks"}""")]
    [InlineData("""{"type":"user","message_type":"comment","email":"ada@example.net","body":"thanks"}""")]
    [InlineData("""{"type":"user","message_type":"comment","intercom_user_id":"{user}","body":"thanks"}""")]
    public async Task S15_4_A_user_replies_by_each_of_its_names(string body)
    {
        WireAnswer conversation = await ReplyAsync(body.Replace("{user}", User, StringComparison.Ordinal));

        Assert.Equal(["comment", "<p>thanks</p>", "user", User], Texts(
            conversation.Read($"{Part}.part_type"), conversation.Read($"{Part}.body"), conversation.Read($"{Part}.author.type"), conversation.Read($"{Part}.author.id")));
    }

    [Theory]
    [InlineData("user")]
    [InlineData("contact")]
    public async Task S15_4_A_lead_replies_as_a_user_or_as_a_contact(string type)
    {
        string lead = await LeadAsync("{}");

        WireAnswer conversation = await ReplyAsync($$"""{"type":"{{type}}","message_type":"comment","intercom_user_id":"{{lead}}","body":"thanks"}""");

        Assert.Equal(["lead", lead], Texts(conversation.Read($"{Part}.author.type"), conversation.Read($"{Part}.author.id")));
    }

    [Theory]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"comment"}""", 400, "missing_parameter")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"note"}""", 400, "missing_parameter")]
    [InlineData("""{"type":"admin","message_type":"comment","body":"x"}""", 400, "missing_parameter")]
    [InlineData("""{"type":"admin","admin_id":"314159","message_type":"comment","body":"x"}""", 404, "admin_not_found")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"dance"}""", 400, "parameter_invalid")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"assignment"}""", 400, "missing_parameter")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"314159"}""", 404, "admin_not_found")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"snoozed"}""", 400, "missing_parameter")]
    [InlineData("""{"type":"user","user_id":"u-204","message_type":"note","body":"x"}""", 400, "parameter_invalid")]
    [InlineData("""{"type":"user","user_id":"u-204","message_type":"close"}""", 400, "parameter_invalid")]
    [InlineData("""{"type":"user","user_id":"nobody","message_type":"comment","body":"x"}""", 404, "not_found")]
    public async Task S15_4_A_reply_that_cannot_be_is_refused(string body, int status, string code)
    {
        (await CallAsync($"POST /conversations/{Conversation}/reply", body)).Refuses(status, code);

        Assert.Equal("0", (await ReadConversationAsync()).Read("conversation_parts.total_count"));
    }

    [Theory]
    [InlineData("31", """{"type":"admin","id":"31"}""")]
    [InlineData("7", """{"type":"team","id":"7"}""")]
    [InlineData("0", """{"type":"nobody_admin","id":null}""")]
    public async Task S15_4_A_conversation_is_assigned_to_an_admin_a_team_or_nobody(string assignee, string json)
    {
        await ReplyByAdminAsync("\"message_type\":\"assignment\",\"assignee_id\":\"25\"");

        WireAnswer conversation = await ReplyByAdminAsync($"\"message_type\":\"assignment\",\"assignee_id\":\"{assignee}\"");

        Assert.Equal(json, conversation.Json("assignee"));
        Assert.Equal(json, conversation.Node("conversation_parts.conversation_parts.1.assigned_to")!.ToJsonString());
    }

    [Fact]
    public async Task S15_4_An_assignment_may_say_something() =>
        Assert.Equal("<p>yours</p>", (await ReplyByAdminAsync("\"message_type\":\"assignment\",\"assignee_id\":\"31\",\"body\":\"yours\"")).Read($"{Part}.body"));

    [Fact]
    public async Task S15_4_A_conversation_is_closed_and_opened()
    {
        WireAnswer closed = await ReplyByAdminAsync("\"message_type\":\"close\"");
        WireAnswer opened = await ReplyByAdminAsync("\"message_type\":\"open\"");

        Assert.Equal(["false", "\"closed\""], Texts(closed.Json("open"), closed.Json("state")));
        Assert.Equal(["true", "\"open\""], Texts(opened.Json("open"), opened.Json("state")));
    }

    [Fact]
    public async Task S15_4_A_conversation_is_snoozed_until_its_time_comes()
    {
        WireAnswer snoozed = await ReplyByAdminAsync("\"message_type\":\"snoozed\",\"snoozed_until\":1500000600");
        Assert.Equal(["\"snoozed\"", "1500000600"], Texts(snoozed.Json("state"), snoozed.Json("snoozed_until")));

        Clock.Advance(TimeSpan.FromSeconds(600));

        WireAnswer woken = await ReadConversationAsync();
        Assert.Equal(["true", "\"open\"", "null"], Texts(woken.Json("open"), woken.Json("state"), woken.Json("snoozed_until")));
    }

    [Theory]
    [InlineData("""{"admin_id":"25","message_type":"snoozed","snoozed_until":1500000600}""", "snoozed")]
    [InlineData("""{"admin_id":"25","message_type":"open"}""", "open")]
    public async Task S15_4_The_type_may_be_left_out_where_an_admin_is_named(string body, string state)
    {
        await ReplyByAdminAsync("\"message_type\":\"snoozed\",\"snoozed_until\":1500000500");

        WireAnswer conversation = await ReplyAsync(body);

        Assert.Equal(state, conversation.Read("state"));
    }

    [Fact]
    public async Task S15_1_A_conversation_waits_from_a_customers_word_to_an_admins()
    {
        Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal($"{Start}", (await ReplyAsync("""{"type":"user","message_type":"comment","user_id":"u-204","body":"hello?"}""")).Json("waiting_since"));
        Assert.Equal($"{Start}", (await ReplyByAdminAsync("\"message_type\":\"note\",\"body\":\"x\"")).Json("waiting_since"));
        Assert.Equal("null", (await ReplyByAdminAsync("\"message_type\":\"comment\",\"body\":\"x\"")).Json("waiting_since"));
        Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal($"{Start + 10}", (await ReplyAsync("""{"type":"user","message_type":"comment","user_id":"u-204","body":"ok"}""")).Json("waiting_since"));
    }

    [Fact]
    public async Task S15_1_A_customers_word_opens_a_closed_conversation()
    {
        await ReplyByAdminAsync("\"message_type\":\"close\"");

        Assert.Equal("open", (await ReplyAsync("""{"type":"user","message_type":"comment","user_id":"u-204","body":"wait"}""")).Read("state"));
    }

    [Fact]
    public async Task S15_3_Attachments_are_uploads()
    {
        WireAnswer conversation = await ReplyByAdminAsync("\"message_type\":\"comment\",\"body\":\"x\",\"attachment_urls\":[\"https://cdn.example/a.png\"]");

        Assert.Equal(["upload", "a.png", "https://cdn.example/a.png"], new[] { "type", "name", "url" }.Select(name => conversation.Read($"{Part}.attachments.0.{name}")));
    }

    [Theory]
    [InlineData("""{"type":"user","user_id":"u-204","message_type":"comment","body":"x"}""")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"comment","body":"x","intercom_user_id":"{user}"}""")]
    [InlineData("""{"type":"admin","admin_id":"25","message_type":"comment","body":"x","email":"ada@example.net"}""")]
    public async Task S15_5_The_last_conversation_is_replied_to(string body)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        string last = await BeginAsync("u-204");

        Assert.Equal(last, (await PostAsync("conversation", "/conversations/last/reply", body.Replace("{user}", User, StringComparison.Ordinal))).Read("id"));
    }

    [Fact]
    public async Task S15_5_Who_has_no_conversation_is_not_found()
    {
        await UserAsync("""{"user_id":"2"}""");

        (await CallAsync("POST /conversations/last/reply", """{"type":"user","user_id":"2","message_type":"comment","body":"x"}""")).Refuses(404, "not_found");
    }
}

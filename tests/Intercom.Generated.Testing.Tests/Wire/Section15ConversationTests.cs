namespace Intercom.Testing.Tests.Wire;

public sealed class Section15ConversationTests : WireInboxTest
{
    [Theory]
    [InlineData("type", "\"conversation\"")]
    [InlineData("created_at", "1500000000")]
    [InlineData("updated_at", "1500000000")]
    [InlineData("waiting_since", "1500000000")]
    [InlineData("snoozed_until", "null")]
    [InlineData("user.type", "\"user\"")]
    [InlineData("assignee", """{"type":"nobody_admin","id":null}""")]
    [InlineData("open", "true")]
    [InlineData("state", "\"open\"")]
    [InlineData("read", "false")]
    [InlineData("conversation_message.type", "\"conversation_message\"")]
    [InlineData("conversation_message.subject", "\"\"")]
    [InlineData("conversation_message.body", "\"\\u003Cp\\u003Ehalp\\u003C/p\\u003E\"")]
    [InlineData("conversation_message.author.type", "\"user\"")]
    [InlineData("conversation_message.attachments", "[]")]
    [InlineData("conversation_message.delivered_as", "\"customer_initiated\"")]
    [InlineData("conversation_parts", """{"type":"conversation_part.list","conversation_parts":[],"total_count":0}""")]
    [InlineData("tags", """{"type":"tag.list","tags":[]}""")]
    [InlineData("rendered_message", "absent")]
    public async Task S15_1_A_users_message_begins_an_open_conversation_that_waits(string field, string json) =>
        Assert.Equal(json, (await ReadConversationAsync()).Json(field));

    [Fact]
    public async Task S15_1_Those_who_take_part_are_named_by_type_and_id()
    {
        WireAnswer conversation = await ReadConversationAsync();

        Assert.Equal([User, User, User], Texts(conversation.Read("user.id"), conversation.Read("customers.0.id"), conversation.Read("conversation_message.author.id")));
        Assert.Equal("user", conversation.Read("customers.0.type"));
        Assert.Equal($"{Start}", conversation.Read("customer_first_reply.created_at"));
    }

    [Fact]
    public async Task S15_2_A_listed_conversation_has_no_parts_and_tells_when_it_was_sent()
    {
        await ReplyByAdminAsync("\"message_type\":\"comment\",\"body\":\"hi\"");

        WireAnswer list = await GetAsync("conversation.list", "/conversations");

        Assert.Equal(["absent", $"{Start}", "\"open\""], Texts(
            list.Json("conversations.0.conversation_parts"), list.Json("conversations.0.sent_at"), list.Json("conversations.0.state")));
    }

    [Fact]
    public async Task S15_An_admins_message_begins_a_conversation_that_does_not_wait()
    {
        await UserAsync("""{"user_id":"2"}""");
        await PostAsync("admin_message", "/messages", """{"message_type":"inapp","body":"hi","from":{"type":"admin","id":"25"},"to":{"type":"user","user_id":"2"}}""");

        WireAnswer list = await GetAsync("conversation.list", "/conversations?type=user&user_id=2");

        Assert.Equal(["admin", "25", "null", "admin_initiated"], Texts(
            list.Read("conversations.0.conversation_message.author.type"), list.Read("conversations.0.conversation_message.author.id"),
            list.Json("conversations.0.waiting_since"), list.Read("conversations.0.conversation_message.delivered_as")));
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("type=admin&admin_id=25", 1)]
    [InlineData("type=admin&id=25", 1)]
    [InlineData("type=admin&admin_id=31", 0)]
    [InlineData("type=admin&admin_id=7", 1)]
    [InlineData("type=admin&admin_id=25&open=true", 1)]
    [InlineData("type=admin&admin_id=25&open=false", 0)]
    [InlineData("type=user&user_id=u-204", 2)]
    [InlineData("type=user&email=ada%40example.net", 2)]
    [InlineData("type=user&intercom_user_id={user}", 2)]
    [InlineData("type=user&intercom_user_id={lead}", 1)]
    [InlineData("type=user&user_id=u-204&unread=true", 1)]
    [InlineData("type=user&user_id=u-204&unread=false", 2)]
    [InlineData("open=true", 3)]
    [InlineData("before=1500000000", 0)]
    [InlineData("before=1500000001", 3)]
    public async Task S15_2_Conversations_are_listed_as_asked(string query, int count)
    {
        string second = await BeginAsync("u-204");
        await PostAsync("conversation", $"/conversations/{second}/reply", """{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"25"}""");
        await ReplyByAdminAsync("\"message_type\":\"assignment\",\"assignee_id\":\"7\"");
        (await CallAsync($"PUT /conversations/{second}", """{"read":true}""")).Is("conversation");
        string lead = await LeadAsync("{}");
        await PostAsync("user_message", "/messages", $$"""{"from":{"type":"contact","id":"{{lead}}"},"body":"halp"}""");

        query = query.Replace("{user}", User, StringComparison.Ordinal).Replace("{lead}", lead, StringComparison.Ordinal);
        Assert.Equal(count, (await GetAsync("conversation.list", $"/conversations?{query}")).Count("conversations"));
    }

    [Theory]
    [InlineData("type=admin", "missing_parameter", 400)]
    [InlineData("type=user", "missing_parameter", 400)]
    [InlineData("type=robot", "parameter_invalid", 400)]
    [InlineData("type=admin&admin_id=314159", "admin_not_found", 404)]
    [InlineData("type=user&user_id=nobody", "not_found", 404)]
    [InlineData("display_as=markdown", "parameter_invalid", 400)]
    public async Task S15_2_A_list_that_cannot_be_is_refused(string query, string code, int status) =>
        (await CallAsync($"GET /conversations?{query}")).Refuses(status, code);

    [Theory]
    [InlineData("", false)]
    [InlineData("order=desc", false)]
    [InlineData("order=asc", true)]
    public async Task S15_2_The_last_changed_comes_first(string query, bool ascending)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        string second = await BeginAsync("u-204");

        IEnumerable<string?> order = ascending ? [Conversation, second] : [second, Conversation];
        Assert.Equal(order, (await GetAsync("conversation.list", $"/conversations?{query}")).Each("conversations", "id"));
    }

    [Fact]
    public async Task S15_2_Conversations_come_20_a_page()
    {
        for (int i = 0; i < 20; i++)
            await BeginAsync("u-204");

        WireAnswer list = await GetAsync("conversation.list", "/conversations");

        Assert.Equal(20, list.Count("conversations"));
        Assert.Equal(1, (await GetAsync("conversation.list", list.Read("pages.next")!)).Count("conversations"));
    }

    [Theory]
    [InlineData("html", "<p>one<br>two &amp; three</p>")]
    [InlineData("plaintext", "one\ntwo & three")]
    public async Task S15_2_Bodies_are_shown_as_asked(string form, string body)
    {
        await ReplyByAdminAsync("\"message_type\":\"comment\",\"body\":\"<p>one<br>two &amp; three</p>\"");

        WireAnswer conversation = await GetAsync("conversation", $"/conversations/{Conversation}?display_as={form}");

        Assert.Equal(body, conversation.Read("conversation_parts.conversation_parts.0.body"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task S15_6_A_conversation_is_marked_read_and_unread(string read)
    {
        (await CallAsync($"PUT /conversations/{Conversation}", $$"""{"read":{{read}}}""")).Is("conversation");

        Assert.Equal(read, (await ReadConversationAsync()).Json("read"));
    }

    [Fact]
    public async Task S15_An_unknown_conversation_is_not_found()
    {
        (await CallAsync("GET /conversations/314159")).Refuses(404, "not_found");
        (await CallAsync("PUT /conversations/314159", """{"read":true}""")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("""{"admin_id":"25","customer":{"intercom_user_id":"{lead}"}}""")]
    [InlineData("""{"user_id":"u-204","customer":{"intercom_user_id":"{lead}"}}""")]
    [InlineData("""{"email":"ada@example.net","customer":{"email":"eve@example.net"}}""")]
    public async Task S15_7_Somebody_joins_and_leaves_a_conversation(string body)
    {
        string lead = await LeadAsync("""{"email":"eve@example.net"}""");
        body = body.Replace("{lead}", lead, StringComparison.Ordinal);

        WireAnswer joined = await PostAsync("conversation", $"/conversations/{Conversation}/customers", body);
        WireAnswer left = (await CallAsync($"DELETE /conversations/{Conversation}/customers", body)).Is("conversation");

        Assert.Equal([User, lead], joined.Each("customers", "id"));
        Assert.Equal([User], left.Each("customers", "id"));
        Assert.Equal(["participant_added", "participant_removed"], left.Each("conversation_parts.conversation_parts", "part_type"));
    }
}

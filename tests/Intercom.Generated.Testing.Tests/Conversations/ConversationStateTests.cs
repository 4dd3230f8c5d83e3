using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Conversations;

public sealed class ConversationStateTests : InboxTest
{
    private const string UserComment = """{"type":"user","user_id":"joe","message_type":"comment","body":"x"}""";
    private const string AdminComment = """{"type":"admin","admin_id":"25","message_type":"comment","body":"x"}""";
    private const string Close = """{"type":"admin","admin_id":"25","message_type":"close"}""";
    private const string Open = """{"type":"admin","admin_id":"25","message_type":"open"}""";
    private const string Snooze = """{"admin_id":"25","message_type":"snoozed","snoozed_until":1500000060}""";

    [Fact]
    public async Task A_conversation_is_closed_and_opened()
    {
        AddJoesConversation();
        await ReplyAsync(UserComment);

        JsonObject closed = await ReplyAsync(Close);
        AssertState(closed, false, "closed");
        Assert.Null(closed["waiting_since"]);
        Assert.Equal("close", (string?)LastPart(closed)["part_type"]);

        JsonObject opened = await ReplyAsync(Open);
        AssertState(opened, true, "open");
        Assert.Equal("open", (string?)LastPart(opened)["part_type"]);
    }

    [Fact]
    public async Task A_user_opens_a_closed_conversation_by_answering()
    {
        AddJoesConversation();
        await ReplyAsync(Close);

        AssertState(await ReplyAsync(UserComment), true, "open");
    }

    [Theory]
    [InlineData(Open)]
    [InlineData(UserComment)]
    public async Task A_snooze_is_ended_by_hand_or_by_the_user(string reply)
    {
        AddJoesConversation();

        JsonObject snoozed = await ReplyAsync(Snooze);
        AssertState(snoozed, true, "snoozed");
        Assert.Equal(1_500_000_060, (long)snoozed["snoozed_until"]!);
        Assert.Equal("snoozed", (string?)LastPart(snoozed)["part_type"]);

        JsonObject woken = await ReplyAsync(reply);
        AssertState(woken, true, "open");
        Assert.Null(woken["snoozed_until"]);
    }

    [Fact]
    public async Task A_snooze_ends_when_its_time_has_come()
    {
        AddJoesConversation();
        await ReplyAsync(Snooze);

        Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("snoozed", (string?)(await GetAsync("/conversations/1"))["state"]);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("open", (string?)(await GetAsync("/conversations/1"))["state"]);
    }

    [Fact]
    public async Task A_snooze_in_milliseconds_is_a_server_error()
    {
        AddJoesConversation();

        (await PostAsync("/conversations/1/reply", Snooze.Replace("1500000060", "1500000060000", StringComparison.Ordinal)))
            .AssertError(500, "server_error", "snoozed_until");
    }

    [Fact]
    public async Task Who_waits_waits_since_the_first_word_until_an_admin_speaks()
    {
        AddJoesConversation();
        await ReplyAsync(UserComment);
        Clock.Advance(TimeSpan.FromSeconds(5));
        JsonObject waiting = await ReplyAsync(UserComment);
        Assert.Equal(Start, (long)waiting["waiting_since"]!);
        Assert.Equal(Start + 5, (long)waiting["updated_at"]!);

        JsonObject noted = await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"note","body":"x"}""");
        Assert.Equal(Start, (long)noted["waiting_since"]!);

        Assert.Null((await ReplyAsync(AdminComment))["waiting_since"]);
    }

    [Fact]
    public async Task A_conversation_is_marked_read_and_unread()
    {
        AddJoesConversation();

        Answer read = await PutAsync("/conversations/1", """{"read":true}""");
        Assert.True((bool)read["read"]!);
        Assert.NotNull(read["conversation_parts"]);

        Assert.False((bool)(await PutAsync("/conversations/1", """{"read":false}"""))["read"]!);
        Assert.False((bool)(await GetAsync("/conversations/1"))["read"]!);
    }

    [Theory]
    [InlineData(UserComment, false)]
    [InlineData(AdminComment, false)]
    [InlineData(Close, true)]
    public async Task A_new_comment_is_unread(string reply, bool read)
    {
        AddJoesConversation();
        await PutAsync("/conversations/1", """{"read":true}""");

        Assert.Equal(read, (bool)(await ReplyAsync(reply))["read"]!);
    }

    [Theory]
    [InlineData("1", "{}", 400, "missing_parameter", "read")]
    [InlineData("1", """{"read":"yes"}""", 400, "parameter_invalid", "read")]
    [InlineData("2", """{"read":true}""", 404, "not_found", null)]
    public async Task A_bad_mark_is_refused(string id, string body, int status, string code, string? field)
    {
        AddJoesConversation();

        (await PutAsync($"/conversations/{id}", body)).AssertError(status, code, field);
    }

    [Fact]
    public async Task The_assignment_rules_of_a_workspace_that_has_none_end_with_nobody()
    {
        AddJoesConversation();
        await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"31"}""");

        Answer answer = await SendAsync(HttpMethod.Post, "/conversations/1/run_assignment_rules");

        answer.AssertOk();
        Assert.Equal("nobody_admin", (string?)answer["assignee"]!["type"]);
        Assert.Equal("default_assignment", (string?)LastPart(answer.Json)["part_type"]);
        (await SendAsync(HttpMethod.Post, "/conversations/2/run_assignment_rules")).AssertError(404, "not_found");
    }

    private static void AssertState(JsonObject conversation, bool open, string state)
    {
        Assert.Equal(open, (bool)conversation["open"]!);
        Assert.Equal(state, (string?)conversation["state"]);
    }
}

using Intercom.Tests.Support;

namespace Intercom.Tests.Conversations;

/// <summary>What can be done in a conversation: one route, and a body that says what.</summary>
public class ActionTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, Func<Conversation, Task<Conversation>>, string> Actions => new()
    {
        { "assign", it => it.AssignAsync(adminId: "25", assigneeId: "31"), """{"type":"admin","message_type":"assignment","admin_id":"25","assignee_id":"31"}""" },
        { "assign to nobody", it => it.AssignAsync("25", "0", "Who can?"), """{"type":"admin","message_type":"assignment","body":"Who can?","admin_id":"25","assignee_id":"0"}""" },
        { "open", it => it.OpenAsync("25"), """{"type":"admin","message_type":"open","admin_id":"25"}""" },
        { "open with a word", it => it.OpenAsync("25", "Again!"), """{"type":"admin","message_type":"open","body":"Again!","admin_id":"25"}""" },
        { "close", it => it.CloseAsync("25"), """{"type":"admin","message_type":"close","admin_id":"25"}""" },
        { "close with a word", it => it.CloseAsync("25", "Bye"), """{"type":"admin","message_type":"close","body":"Bye","admin_id":"25"}""" },
        { "snooze", it => it.SnoozeAsync("25", DateTimeOffset.FromUnixTimeMilliseconds(1501512795999).ToOffset(TimeSpan.FromHours(-7))), """{"type":"admin","message_type":"snoozed","admin_id":"25","snoozed_until":1501512795}""" },
        { "note", it => it.AddNoteAsync("25", "<b>internal</b>"), """{"type":"admin","message_type":"note","body":"<b>internal</b>","admin_id":"25"}""" },
        { "reply of a user", it => it.ReplyAsync(new Reply { Type = "user", Email = "joe@example.com", MessageType = "comment", Body = "foo" }), """{"type":"user","message_type":"comment","body":"foo","email":"joe@example.com"}""" },
        { "reply of an admin", it => it.ReplyAsync(new Reply { Type = "admin", AdminId = "25", MessageType = "comment", Body = "bar", AttachmentUrls = { "https://cdn.example/a.png" } }), """{"type":"admin","message_type":"comment","body":"bar","admin_id":"25","attachment_urls":["https://cdn.example/a.png"]}""" },
    };

    [Theory, MemberData(nameof(Actions))]
    public async Task An_action_sends_just_this_and_refreshes_the_conversation(string _, Func<Conversation, Task<Conversation>> action, string body)
    {
        Conversation conversation = await FindAsync();
        _http.Answer("""{"type":"conversation","id":"147","state":"new","open":false,"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"id":"1"}],"total_count":1}}""");
        Assert.Same(conversation, await action(conversation));
        Assert.Equal("POST /conversations/147/reply", _http.Requests[^1].Line);
        Json.Same(body, _http.Requests[^1].Body);
        Assert.Equal(("new", false), (conversation.State, conversation.Open));
        Assert.Equal("1", Assert.Single(conversation.ConversationParts).Id);
    }

    public static TheoryData<string, Func<Conversation, Task>> Mistakes => new()
    {
        { "assign by nobody", it => it.AssignAsync("", "31") },
        { "assign to an empty id", it => it.AssignAsync("25", "") },
        { "open by nobody", it => it.OpenAsync(null!) },
        { "close by nobody", it => it.CloseAsync("") },
        { "snooze by nobody", it => it.SnoozeAsync("", DateTimeOffset.UnixEpoch) },
        { "note by nobody", it => it.AddNoteAsync("", "x") },
        { "empty note", it => it.AddNoteAsync("25", "") },
        { "no reply", it => it.ReplyAsync(null!) },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public async Task What_cannot_be_right_is_refused_before_any_request(string _, Func<Conversation, Task> action)
    {
        Conversation conversation = await FindAsync();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => action(conversation));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task An_action_leaves_what_is_not_saved_yet_as_it_is()
    {
        Conversation conversation = await FindAsync();
        conversation.Read = true;
        _http.Answer("""{"type":"conversation","id":"147","read":false}""").Answer("""{"type":"conversation","id":"147","read":true}""");
        await conversation.CloseAsync("25");
        Assert.True(conversation.Read);
        await conversation.SaveAsync();
        Assert.Equal("""{"read":true}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task A_failed_action_changes_nothing()
    {
        Conversation conversation = await FindAsync();
        _http.Answer("""{"type":"error.list","errors":[{"code":"admin_not_found","message":"Admin not found"}]}""", 404);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => conversation.CloseAsync("25"));
        Assert.Equal(("open", true), (conversation.State, conversation.Open));
    }

    [Fact]
    public async Task A_conversation_without_an_id_does_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _http.Client().Conversations.CloseAsync(new Conversation(), "25"));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public void The_message_a_conversation_began_with_has_two_names()
    {
        Conversation conversation = Json.Read<Conversation>("""{"conversation_message":{"type":"conversation_message","subject":"Welcome"}}""");
        Assert.Equal("Welcome", conversation.RenderedMessage!.Subject);
        Assert.Same(conversation.ConversationMessage, conversation.RenderedMessage);
        Assert.Null(new Conversation().RenderedMessage);
    }

    [Fact]
    public async Task A_filter_by_admin_is_sent_as_the_documentation_says()
    {
        _http.Answer("""{"type":"conversation.list","conversations":[]}""");
        await foreach (Conversation _ in _http.Client().Conversations.FindAll(type: "admin", id: "7", open: false, before: DateTimeOffset.FromUnixTimeSeconds(1374844930)))
            Assert.Fail("There is none.");

        Assert.Equal("GET /conversations?type=admin&admin_id=7&open=false&before=1374844930", _http.Request.Line);
    }

    private Task<Conversation> FindAsync() =>
        _http.Answer("""{"type":"conversation","id":"147","state":"open","open":true,"read":false}""").Client().Conversations.FindAsync(id: "147");
}

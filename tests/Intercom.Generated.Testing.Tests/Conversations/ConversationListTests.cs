using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Conversations;

public sealed class ConversationListTests : InboxTest
{
    [Fact]
    public async Task A_list_holds_20_conversations_without_their_parts()
    {
        AddJoesConversation();
        await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"x"}""");
        for (int i = 0; i < 20; i++)
            Emulator.AddConversation([]);

        Answer list = await GetAsync("/conversations");

        Assert.Equal(["type", "conversations", "pages"], list.Json.Select(property => property.Key));
        Assert.Equal("conversation.list", (string?)list["type"]);
        Assert.Equal(20, list.IdsIn("conversations").Count);
        Assert.Equal(20, (int)list["pages"]!["per_page"]!);
        JsonNode rest = Assert.Single((await GetAsync((string)list["pages"]!["next"]!))["conversations"]!.AsArray())!;
        Assert.Equal("1", (string?)rest["id"]);
        Assert.Null(rest["conversation_parts"]);
        Assert.Equal("nobody_admin", (string?)rest["assignee"]!["type"]);
        Assert.Equal(JoesId, (string?)rest["customers"]![0]!["id"]);
        Assert.Equal("tag.list", (string?)rest["tags"]!["type"]);
        Assert.NotEmpty((string)rest["links"]!["conversation_web"]!);
    }

    [Theory]
    [InlineData("type=admin&admin_id=25", "closed", "ana")]
    [InlineData("type=admin&id=25", "closed", "ana")]
    [InlineData("type=admin&admin_id=25&open=true", "ana")]
    [InlineData("type=admin&admin_id=25&open=True", "ana")]
    [InlineData("type=admin&admin_id=25&open=false", "closed")]
    [InlineData("type=admin&admin_id=31")]
    [InlineData("type=admin&admin_id=7", "team")]
    [InlineData("type=admin&id=nobody", "joe, read", "joe, unread")]
    [InlineData("type=user&user_id=joe", "joe, read", "joe, unread")]
    [InlineData("type=user&email=joe%40example.net", "joe, read", "joe, unread")]
    [InlineData("type=user&user_id=joe&unread=true", "joe, unread")]
    [InlineData("type=user&user_id=joe&unread=false", "joe, read", "joe, unread")]
    [InlineData("open=false", "closed")]
    [InlineData("", "closed", "team", "joe, read", "joe, unread", "ana")]
    public async Task Conversations_are_filtered(string query, params string[] expected)
    {
        AddPeople();
        Emulator.AddConversation(new() { ["id"] = "ana", ["assignee"] = Reference("admin", "25") });
        Emulator.AddConversation(new() { ["id"] = "joe, unread", ["user"] = Reference("user", JoesId) });
        Emulator.AddConversation(new() { ["id"] = "joe, read", ["customers"] = new JsonArray(Reference("user", "x"), Reference("user", JoesId)), ["read"] = true });
        Emulator.AddConversation(new() { ["id"] = "team", ["assignee"] = Reference("team", "7") });
        Emulator.AddConversation(new() { ["id"] = "closed", ["assignee"] = Reference("admin", "25"), ["open"] = false });

        Assert.Equal(expected, (await GetAsync($"/conversations?{query}")).IdsIn("conversations"));
    }

    [Fact]
    public async Task Conversations_are_listed_by_intercoms_id_of_the_user()
    {
        AddJoesConversation();
        Emulator.AddConversation([]);

        Assert.Equal(["1"], (await GetAsync($"/conversations?type=user&intercom_user_id={JoesId}")).IdsIn("conversations"));
    }

    [Theory]
    [InlineData("", "c", "b", "a")]
    [InlineData("order=asc", "a", "b", "c")]
    [InlineData("sort=updated_at&order=desc", "c", "b", "a")]
    [InlineData("sort=created_at", "a", "b", "c")]
    [InlineData("before=1400000002", "a")]
    public async Task Conversations_are_sorted_by_their_last_change(string query, params string[] expected)
    {
        Emulator.AddConversation(new() { ["id"] = "b", ["created_at"] = 1_300_000_002, ["updated_at"] = 1_400_000_002 });
        Emulator.AddConversation(new() { ["id"] = "a", ["created_at"] = 1_300_000_003, ["updated_at"] = 1_400_000_001 });
        Emulator.AddConversation(new() { ["id"] = "c", ["created_at"] = 1_300_000_001, ["updated_at"] = 1_400_000_003 });

        Assert.Equal(expected, (await GetAsync($"/conversations?{query}")).IdsIn("conversations"));
    }

    [Fact]
    public async Task Bodies_are_shown_as_plain_text()
    {
        AddPeople();
        await PostAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"<p>a &amp; <b>b</b></p><p>c<br>d</p>"}""");
        await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"<p>more</p>"}""");

        JsonNode listed = (await GetAsync("/conversations?display_as=plaintext"))["conversations"]![0]!;
        JsonObject found = (await GetAsync("/conversations/1?display_as=plaintext")).Json;

        Assert.Equal("a & b\nc\nd", (string?)listed["conversation_message"]!["body"]);
        Assert.Equal("a & b\nc\nd", (string?)found["conversation_message"]!["body"]);
        Assert.Equal("more", (string?)LastPart(found)["body"]);
        Assert.Equal("<p>more</p>", (string?)LastPart((await GetAsync("/conversations/1?display_as=html")).Json)["body"]);
    }

    [Theory]
    [InlineData("type=team", "parameter_invalid", "type")]
    [InlineData("type=admin", "missing_parameter", "admin_id")]
    [InlineData("type=user", "missing_parameter", "intercom_user_id")]
    [InlineData("admin_id=25", "parameter_invalid", "admin_id")]
    [InlineData("type=admin&admin_id=25&email=joe%40example.net", "parameter_invalid", "email")]
    [InlineData("open=maybe", "parameter_invalid", "open")]
    [InlineData("unread=1", "parameter_invalid", "unread")]
    [InlineData("before=yesterday", "parameter_invalid", "before")]
    [InlineData("display_as=text", "parameter_invalid", "display_as")]
    [InlineData("sort=name", "parameter_invalid", "sort")]
    [InlineData("order=up", "parameter_invalid", "order")]
    [InlineData("per_page=0", "parameter_invalid", "per_page")]
    public async Task A_bad_query_is_refused(string query, string code, string field)
    {
        AddPeople();

        (await GetAsync($"/conversations?{query}")).AssertError(400, code, field);
    }

    [Fact]
    public async Task Who_is_not_there_is_not_found()
    {
        AddPeople();

        (await GetAsync("/conversations?type=admin&admin_id=26")).AssertError(404, "admin_not_found");
        (await GetAsync("/conversations?type=user&user_id=jim")).AssertError(404, "not_found");
        (await GetAsync("/conversations/1")).AssertError(404, "not_found");
    }

    private static JsonObject Reference(string type, string id) => new() { ["type"] = type, ["id"] = id };
}

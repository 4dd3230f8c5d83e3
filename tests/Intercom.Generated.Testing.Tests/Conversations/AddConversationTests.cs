using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Conversations;

public sealed class AddConversationTests : InboxTest
{
    [Fact]
    public async Task A_bare_conversation_is_open_and_nobodys()
    {
        string id = Emulator.AddConversation([]);

        JsonObject conversation = (await GetAsync($"/conversations/{id}")).Json;

        Assert.Equal("1", id);
        string message = conversation["conversation_message"]!.ToJsonString();
        string expected = $$$"""
            {"type":"conversation","id":"1","created_at":1500000000,"updated_at":1500000000,"waiting_since":null,"snoozed_until":null,"user":null,
            "customers":[],"customer_first_reply":null,"assignee":{"type":"nobody_admin","id":null},"open":true,"state":"open","read":false,
            "conversation_message":{{{message}}},"tags":{"type":"tag.list","tags":[]},"conversation_rating":null,
            "links":{"conversation_web":"https://app.intercom.io/a/apps/emulated/conversations/1"},
            "conversation_parts":{"type":"conversation_part.list","conversation_parts":[],"total_count":0}}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), conversation.ToJsonString());
    }

    [Fact]
    public async Task A_conversation_in_the_apis_own_form_comes_back_as_given()
    {
        JsonObject given = JsonNode.Parse("""
            {"type":"conversation","id":"147","created_at":1400850973,"updated_at":1400857494,"user":{"type":"user","id":"536e564f316c83104c000020"},
            "assignee":{"type":"admin","id":"25"},"open":true,"read":true,"waiting_since":1400857494,
            "conversation_message":{"type":"conversation_message","id":"33954111","subject":"Hello","body":"<p>Hi</p>",
              "author":{"type":"admin","id":"25"},"url":null,"attachments":[],"delivered_as":"automated"},
            "conversation_parts":{"type":"conversation_part.list","conversation_parts":[
              {"type":"conversation_part","id":"4412","part_type":"comment","body":"<p>Hi Jane</p>","created_at":1400857494,"updated_at":1400857494,
               "notified_at":1400857587,"assigned_to":null,"author":{"type":"admin","id":"25"},"attachments":[],"external_id":null}],"total_count":1},
            "tags":{"type":"tag.list","tags":[{"type":"tag","id":"7","name":"bug"}]},"conversation_rating":{"rating":5,"remark":null}}
            """)!.AsObject();

        Assert.Equal("147", Emulator.AddConversation(given));

        JsonObject conversation = (await GetAsync("/conversations/147")).Json;
        foreach ((string name, JsonNode? value) in given)
            Assert.True(JsonNode.DeepEquals(value, conversation[name]), $"{name}: {conversation[name]?.ToJsonString()}");
        Assert.Equal("""[{"type":"user","id":"536e564f316c83104c000020"}]""", conversation["customers"]!.ToJsonString());
    }

    [Fact]
    public async Task What_parts_and_message_leave_out_is_filled_in()
    {
        AddPeople();
        Emulator.AddConversation(JsonNode.Parse("""
            {"id":"1","user":{"email":"joe@example.net"},"conversation_message":{"subject":"Help"},"tags":[{"id":"7"}],
            "conversation_parts":[{"body":"<p>one</p>"},{"part_type":"note","author":{"type":"admin","id":"25"}}]}
            """)!.AsObject());

        JsonObject conversation = (await GetAsync("/conversations/1")).Json;

        Assert.Equal(JoesId, (string?)conversation["user"]!["id"]);
        Assert.Equal("Help", (string?)conversation["conversation_message"]!["subject"]);
        Assert.Equal(JoesId, (string?)conversation["conversation_message"]!["author"]!["id"]);
        Assert.Equal("7", (string?)conversation["tags"]!["tags"]![0]!["id"]);
        Assert.Equal(2, (int)conversation["conversation_parts"]!["total_count"]!);
        JsonArray parts = conversation["conversation_parts"]!["conversation_parts"]!.AsArray();
        Assert.Equal("comment", (string?)parts[0]!["part_type"]);
        Assert.Equal(JoesId, (string?)parts[0]!["author"]!["id"]);
        Assert.Equal("note", (string?)parts[1]!["part_type"]);
        Assert.NotEqual((string?)parts[0]!["id"], (string?)parts[1]!["id"]);
    }

    [Theory]
    [InlineData("""{"open":false}""", false, "closed")]
    [InlineData("""{"state":"closed"}""", false, "closed")]
    [InlineData("""{"state":"open"}""", true, "open")]
    [InlineData("""{"state":"snoozed","snoozed_until":1501512795}""", true, "snoozed")]
    [InlineData("""{"state":"snoozed","snoozed_until":1400000000}""", true, "snoozed")]
    public async Task Open_and_state_agree(string given, bool open, string state)
    {
        string id = Emulator.AddConversation(JsonNode.Parse(given)!.AsObject());

        Answer conversation = await GetAsync($"/conversations/{id}");

        Assert.Equal(open, (bool)conversation["open"]!);
        Assert.Equal(state, (string?)conversation["state"]);
    }

    [Fact]
    public async Task New_conversations_pass_over_ids_that_are_taken()
    {
        AddJoesConversation();
        await PostAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"halp"}""");

        Assert.Equal(["2", "1"], (await GetAsync("/conversations")).IdsIn("conversations"));
    }

    [Fact]
    public async Task New_messages_and_parts_pass_over_ids_that_are_taken()
    {
        AddPeople();
        // The ids that the emulator would give next.
        Emulator.AddConversation(JsonNode.Parse("""{"id":"1","conversation_message":{"id":"2001"},"conversation_parts":[{"id":"30001"}]}""")!.AsObject());

        JsonObject message = await SaveAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"halp"}""");
        JsonObject part = LastPart(await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"comment","body":"x"}"""));

        Assert.Equal("2002", (string?)message["id"]);
        Assert.Equal("30002", (string?)part["id"]);
    }

    [Theory]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"user":"joe"}""")]
    [InlineData("""{"user":{}}""")]
    [InlineData("""{"user":{"email":"jim@example.net"}}""")]
    [InlineData("""{"customers":{}}""")]
    [InlineData("""{"conversation_message":"Hi"}""")]
    [InlineData("""{"conversation_parts":"none"}""")]
    [InlineData("""{"conversation_parts":[1]}""")]
    public async Task A_conversation_that_cannot_be_is_an_argument_exception(string conversation)
    {
        AddJoesConversation();

        Assert.Throws<ArgumentException>(nameof(conversation), () => Emulator.AddConversation(JsonNode.Parse(conversation)!.AsObject()));
        Assert.Equal(["1"], (await GetAsync("/conversations")).IdsIn("conversations"));
    }
}

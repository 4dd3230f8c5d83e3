using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.People;

/// <summary>What was said with a lead or visitor goes with the person who becomes somebody else.</summary>
public sealed class ConvertedInboxTests : InboxTest
{
    [Theory]
    [InlineData("joe@example.net", true)]
    [InlineData("lea@example.net", false)]
    public async Task Conversations_of_a_lead_become_the_users(string email, bool merged)
    {
        AddLea();
        await SaveAsync("/messages", """{"from":{"type":"contact","id":"lea"},"body":"halp"}""");
        await ReplyAsync("""{"type":"user","intercom_user_id":"lea","message_type":"comment","body":"still there?"}""");

        await ConvertAsync(email);

        string id = merged ? JoesId : "lea";
        string user = $$"""{"type":"user","id":"{{id}}"}""";
        JsonObject conversation = (await GetAsync("/conversations/1")).Json;
        Assert.Equal(user, conversation["user"]!.ToJsonString());
        Assert.Equal($"[{user}]", conversation["customers"]!.ToJsonString());
        Assert.Equal(user, conversation["conversation_message"]!["author"]!.ToJsonString());
        Assert.Equal(user, LastPart(conversation)["author"]!.ToJsonString());
        Assert.Equal(["1"], (await GetAsync($"/conversations?type=user&intercom_user_id={id}")).IdsIn("conversations"));
        await ReplyAsync($$"""{"type":"user","intercom_user_id":"{{id}}","message_type":"comment","body":"it is me"}""");
    }

    [Fact]
    public async Task A_user_who_talked_with_the_lead_is_in_the_conversation_once()
    {
        AddLea();
        Emulator.AddConversation(JsonNode.Parse("""{"id":"1","user":{"id":"lea"},"customers":[{"user_id":"joe"},{"type":"user","id":"x"}]}""")!.AsObject());

        await ConvertAsync("joe@example.net");

        JsonObject conversation = (await GetAsync("/conversations/1")).Json;
        Assert.Equal(JoesId, (string?)conversation["user"]!["id"]);
        Assert.Equal([JoesId, "x"], conversation["customers"]!.AsArray().Select(customer => (string)customer!["id"]!));
    }

    [Fact]
    public async Task Others_in_a_conversation_stay_who_they_are()
    {
        AddLea();
        Emulator.AddAdmin(new() { ["id"] = "lea", ["name"] = "Lea of support" });
        Emulator.AddConversation(JsonNode.Parse("""
            {"id":"1","user":{"id":"lea"},"assignee":{"type":"admin","id":"lea"},
            "conversation_parts":[{"author":{"type":"admin","id":"lea"}}],
            "conversation_rating":{"rating":5,"customer":{"type":"lead","id":"lea"},"teammate":{"type":"admin","id":"lea"}}}
            """)!.AsObject());

        await ConvertAsync("joe@example.net");

        JsonObject conversation = (await GetAsync("/conversations/1")).Json;
        Assert.Equal("""{"type":"admin","id":"lea"}""", conversation["assignee"]!.ToJsonString());
        Assert.Equal("""{"type":"admin","id":"lea"}""", LastPart(conversation)["author"]!.ToJsonString());
        Assert.Equal("""{"type":"admin","id":"lea"}""", conversation["conversation_rating"]!["teammate"]!.ToJsonString());
        Assert.Equal(JoesId, (string?)conversation["conversation_rating"]!["customer"]!["id"]);
    }

    [Theory]
    [InlineData("joe@example.net")]
    [InlineData("lea@example.net")]
    public async Task Notes_on_a_lead_become_notes_on_the_user(string email)
    {
        AddLea();
        await SaveAsync("/notes", """{"body":"before","user_id":"joe"}""");
        await SaveAsync("/notes", """{"body":"called","user":{"id":"lea"}}""");

        string id = (string)(await ConvertAsync(email))["id"]!;

        Assert.Equal($$"""{"type":"user","id":"{{id}}"}""", (await GetAsync("/notes/2"))["user"]!.ToJsonString());
        Assert.Contains("2", (await GetAsync($"/notes?id={id}")).IdsIn("notes"));
    }

    [Fact]
    public async Task Events_of_a_lead_join_the_users()
    {
        AddLea();
        await RecordEventAsync($$"""{"event_name":"visited","created_at":{{Start - 2}},"id":"lea"}""");
        await RecordEventAsync($$"""{"event_name":"ordered","created_at":{{Start - 1}},"id":"lea"}""");
        await RecordEventAsync($$"""{"event_name":"visited","created_at":{{Start - 1}},"user_id":"joe"}""");
        await RecordEventAsync($$"""{"event_name":"visited","created_at":{{Start - 2}},"user_id":"joe"}""");

        await ConvertAsync("joe@example.net");

        JsonArray events = (await GetAsync("/events?type=user&user_id=joe"))["events"]!.AsArray();
        Assert.Equal(["ordered", "visited", "visited"], events.Select(one => (string)one!["event_name"]!));
        Assert.All(events, one => Assert.Equal(JoesId, (string?)one!["intercom_user_id"]));
        Assert.Equal(3, (await PagesOfOneEventAsync()).Distinct().Count());
    }

    [Fact]
    public async Task Events_of_a_lead_who_becomes_a_new_user_stay()
    {
        AddLea();
        await RecordEventAsync($$"""{"event_name":"visited","created_at":{{Start}},"id":"lea"}""");

        await ConvertAsync("lea@example.net");

        Assert.Single((await GetAsync("/events?type=user&email=lea%40example.net"))["events"]!.AsArray());
    }

    [Fact]
    public async Task A_visitor_who_becomes_a_lead_stays_in_the_conversation()
    {
        AddPeople();
        Emulator.AddVisitor(new() { ["id"] = "vic" });
        Emulator.AddConversation(new() { ["id"] = "1", ["user"] = new JsonObject { ["id"] = "vic" } });
        Assert.Equal("visitor", (string?)(await GetAsync("/conversations/1"))["user"]!["type"]);

        await SaveAsync("/visitors/convert", """{"visitor":{"id":"vic"},"type":"lead"}""");

        Assert.Equal("""{"type":"lead","id":"vic"}""", (await GetAsync("/conversations/1"))["user"]!.ToJsonString());
        await ReplyAsync("""{"type":"user","intercom_user_id":"vic","message_type":"comment","body":"hi"}""");
    }

    [Fact]
    public async Task A_lead_who_is_converted_is_left_out_of_an_open_scroll()
    {
        AddLea();
        Emulator.AddContact(new() { ["id"] = "second" });
        for (int i = 0; i < 99; i++)
            Emulator.AddContact([]);
        Emulator.AddContact(new() { ["id"] = "last", ["email"] = "last@example.net" });
        Answer first = await GetAsync("/contacts/scroll");

        await SaveAsync("/contacts/convert", """{"contact":{"id":"last"}}""");

        Answer rest = await GetAsync($"/contacts/scroll?scroll_param={(string)first["scroll_param"]!}");
        Assert.Equal(100, first["contacts"]!.AsArray().Count);
        Assert.Single(rest["contacts"]!.AsArray());
        Assert.DoesNotContain("last", rest.IdsIn("contacts"));
    }

    private void AddLea()
    {
        AddPeople();
        Emulator.AddContact(new() { ["id"] = "lea", ["email"] = "lea@example.net" });
    }

    private Task<JsonObject> ConvertAsync(string email) =>
        SaveAsync("/contacts/convert", $$$"""{"contact":{"id":"lea"},"user":{"email":"{{{email}}}"}}""");

    private async Task<IReadOnlyList<string>> PagesOfOneEventAsync()
    {
        var ids = new List<string>();
        for (string? next = "/events?type=user&user_id=joe&per_page=1"; next is not null;)
        {
            Answer page = await GetAsync(next);
            ids.AddRange(page.IdsIn("events"));
            next = (string?)page["pages"]!["next"];
        }

        return ids;
    }
}

using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Counts;

public sealed class ConversationCountsTests : InboxTest
{
    [Fact]
    public async Task Totals_count_assigned_ones_among_the_open()
    {
        AddConversations();

        Assert.Equal(
            """{"type":"count","conversation":{"assigned":2,"closed":1,"open":3,"unassigned":1}}""",
            (await GetAsync("/counts?type=conversation")).Json.ToJsonString());
    }

    [Fact]
    public async Task Each_admin_has_open_and_closed_ones()
    {
        AddConversations();
        string owner = (string)(await GetAsync("/me"))["id"]!;

        Assert.Equal(
            $$$"""
            {"type":"count","conversation":{"admin":[{"id":"{{{owner}}}","name":"Owner","open":0,"closed":0},{"id":"25","name":"Ana","open":1,"closed":1},{"id":"31","name":"Ben","open":0,"closed":0}]}}
            """,
            (await GetAsync("/counts?type=conversation&count=admin")).Json.ToJsonString());
    }

    [Fact]
    public async Task Counts_follow_what_happens_to_a_conversation()
    {
        AddJoesConversation();
        await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"31"}""");
        await ReplyAsync("""{"type":"admin","admin_id":"31","message_type":"close"}""");

        JsonNode ben = (await GetAsync("/counts?type=conversation&count=admin"))["conversation"]!["admin"]![2]!;
        Assert.Equal("""{"id":"31","name":"Ben","open":0,"closed":1}""", ben.ToJsonString());
    }

    [Fact]
    public async Task An_empty_workspace_counts_nothing() =>
        Assert.Equal(
            """{"type":"count","conversation":{"assigned":0,"closed":0,"open":0,"unassigned":0}}""",
            (await GetAsync("/counts?type=conversation")).Json.ToJsonString());

    private void AddConversations()
    {
        AddPeople();
        Emulator.AddConversation(new() { ["assignee"] = Reference("admin", "25") });
        Emulator.AddConversation(new() { ["assignee"] = Reference("admin", "25"), ["open"] = false });
        Emulator.AddConversation(new() { ["assignee"] = Reference("team", "7") });
        Emulator.AddConversation([]);
    }

    private static JsonObject Reference(string type, string id) => new() { ["type"] = type, ["id"] = id };
}

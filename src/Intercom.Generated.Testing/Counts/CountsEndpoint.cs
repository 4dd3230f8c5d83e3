using System.Text.Json.Nodes;
using Intercom.Testing.Conversations;
using Intercom.Testing.Http;

namespace Intercom.Testing.Counts;

/// <summary><c>GET /counts</c>: how much of each kind the workspace holds, or how one kind is spread over another.</summary>
internal sealed class CountsEndpoint(Workspace workspace)
{
    public void Map(ApiRoutes routes) => routes.Get("/counts", Count);

    /// <summary>How much of each kind there is.</summary>
    public static JsonObject CountApp(Workspace workspace) => new()
    {
        ["type"] = "count.hash",
        ["company"] = Total(workspace.Companies.Count),
        ["segment"] = Total(workspace.Segments.All.Count),
        ["tag"] = Total(workspace.Tags.All.Count),
        ["user"] = Total(workspace.Users.All.Count),
        ["lead"] = Total(workspace.Contacts.All.Count),
    };

    private JsonObject Count(ApiCall call)
    {
        string? type = call.Query.Text("type");
        string? by = call.Query.Text("count");
        if (type is null)
            return by is null ? CountApp(workspace) : throw Refusal.ParameterInvalid("type", "count needs a type: user, company or conversation");

        if (type == "conversation" && (by is null or "admin"))
            return by is null ? new ConversationTally(workspace).InAll() : new ConversationTally(workspace).ByAdmin();

        JsonArray? items = Breakdown(type, by);
        // The totals in place of a breakdown would be a wrong answer that looks right.
        if (items is null)
            throw Refusal.ParameterInvalid(by is null ? "type" : "count", $"counts of type '{type}' by '{by}' are not served");

        return new JsonObject { ["type"] = "count", [type] = new JsonObject { [by!] = items } };
    }

    private JsonArray? Breakdown(string type, string? by)
    {
        var counts = new BreakdownCounts(workspace);
        return (type, by) switch
        {
            ("user", "tag") => counts.ByTag(workspace.Users.All),
            ("user", "segment") => BreakdownCounts.BySegment(workspace.Users.All, workspace.SegmentsOfPeople),
            ("company", "tag") => counts.ByTag(workspace.Companies.All),
            ("company", "segment") => BreakdownCounts.BySegment(workspace.Companies.All, workspace.SegmentsOfCompanies),
            ("company", "user") => counts.UsersByCompany(),
            _ => null,
        };
    }

    private static JsonObject Total(int value) => new() { ["count"] = value };
}

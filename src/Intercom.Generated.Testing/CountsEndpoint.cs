using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Users;

namespace Intercom.Testing;

/// <summary><c>GET /counts</c>: how much of each kind the workspace holds. Tags and segments are those that users carry.</summary>
internal sealed class CountsEndpoint(Workspace workspace)
{
    public void Map(ApiRoutes routes) => routes.Get("/counts", CountApp);

    private JsonObject CountApp(ApiCall call)
    {
        // The totals in place of a breakdown would be a wrong answer that looks right.
        if (call.Query.Text("type") is { } type)
            throw Refusal.ParameterInvalid("type", $"counts of type '{type}' are not served here");

        return new JsonObject
        {
            ["type"] = "count.hash",
            ["company"] = Count(workspace.Companies.Count),
            ["segment"] = Count(Distinct(user => user.SegmentIds)),
            ["tag"] = Count(Distinct(user => user.TagIds)),
            ["user"] = Count(workspace.Users.All.Count),
            ["lead"] = Count(0),
        };
    }

    private int Distinct(Func<UserDocument, IEnumerable<string>> ids) =>
        workspace.Users.All.SelectMany(ids).Distinct(StringComparer.Ordinal).Count();

    private static JsonObject Count(int value) => new() { ["count"] = value };
}

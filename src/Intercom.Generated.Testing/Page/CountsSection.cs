using System.Text.Json.Nodes;
using Intercom.Testing.Conversations;
using Intercom.Testing.Counts;
using Intercom.Testing.Json;

namespace Intercom.Testing.Page;

/// <summary>What <c>GET /counts</c> answers, of the app and of its conversations. What is counted by tag, segment or company stands with these.</summary>
internal static class CountsSection
{
    public static Section Of(Workspace workspace)
    {
        JsonObject app = CountsEndpoint.CountApp(workspace);
        JsonObject conversations = new ConversationTally(workspace).InAll();
        (string Name, long Count)[] counts =
        [
            .. app.Where(count => count.Value is JsonObject).Select(count => (count.Key, count.Value!["count"].AsInteger() ?? 0)),
            .. conversations["conversation"]!.AsObject().Select(count => ($"conversation, {count.Key}", count.Value.AsInteger() ?? 0)),
        ];
        return new Section("counts", "Counts", counts.Length, Html.Of($"<dl>{counts.Select(count => Html.Of($"<div><dt>{count.Name}</dt><dd>{count.Count}</dd></div>"))}</dl>"));
    }
}

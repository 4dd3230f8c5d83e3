using System.Text.Json.Nodes;
using Intercom.Testing.Admins;

namespace Intercom.Testing.Conversations;

/// <summary>How many conversations there are, in all and by admin: the answers of <c>GET /counts?type=conversation</c>.</summary>
internal sealed class ConversationTally(Workspace workspace)
{
    private IReadOnlyList<ConversationDocument> All => workspace.Conversations.All(workspace.Now);

    /// <summary>Assigned and unassigned ones are counted among those that are open.</summary>
    public JsonObject InAll()
    {
        int open = All.Count(conversation => conversation.IsOpen);
        int assigned = All.Count(conversation => conversation is { IsOpen: true, IsAssigned: true });
        return Count(new JsonObject
        {
            ["assigned"] = assigned,
            ["closed"] = All.Count - open,
            ["open"] = open,
            ["unassigned"] = open - assigned,
        });
    }

    public JsonObject ByAdmin() =>
        Count(new JsonObject { ["admin"] = new JsonArray([.. workspace.Admins.All.Select(Of)]) });

    private JsonObject Of(AdminDocument admin)
    {
        ConversationDocument[] own = [.. All.Where(conversation => conversation.AssigneeId == admin.Id)];
        int open = own.Count(conversation => conversation.IsOpen);
        return new JsonObject { ["id"] = admin.Id, ["name"] = admin.Name, ["open"] = open, ["closed"] = own.Length - open };
    }

    private static JsonObject Count(JsonObject conversation) => new() { ["type"] = "count", ["conversation"] = conversation };
}

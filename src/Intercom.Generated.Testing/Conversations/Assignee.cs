using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Conversations;

/// <summary>Who has to answer a conversation: an admin, a team or nobody.</summary>
internal static class Assignee
{
    private const string NobodysId = "0";

    public static JsonObject Nobody => new() { ["type"] = "nobody_admin", ["id"] = null };

    /// <summary>The assignee a request means by an id; <c>0</c> is nobody.</summary>
    public static JsonObject Of(Workspace workspace, string id)
    {
        if (id == NobodysId)
            return Nobody;

        bool isTeam = !workspace.Admins.IsKnown(id) && workspace.Teams.IsKnown(id);
        return isTeam || workspace.Admins.IsKnown(id)
            ? new JsonObject { ["type"] = isTeam ? "team" : "admin", ["id"] = id }
            : throw Refusal.AdminNotFound(id);
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.Conversations;
using Intercom.Testing.Json;
using Intercom.Testing.People;

namespace Intercom.Testing.Webhooks;

/// <summary>A conversation in a notification: whole, save that of its parts there is only what is new, and those who take part have names.</summary>
internal sealed class ConversationItem(Workspace workspace)
{
    public JsonObject Of(ConversationDocument conversation, JsonObject? part)
    {
        JsonObject item = conversation.ToBareAnswer();
        JsonArray parts = part is null ? [] : [part.DeepClone()];
        item["conversation_parts"] = new JsonObject
        {
            ["type"] = "conversation_part.list",
            ["conversation_parts"] = parts,
            ["total_count"] = parts.Count,
        };
        item["metadata"] = new JsonObject();
        item["tags_added"] = TypedList.Of("tag", "tags");
        NameUser(item["user"] as JsonObject);
        NameAssignee(item["assignee"] as JsonObject);
        return item;
    }

    private void NameUser(JsonObject? user)
    {
        if (user is null)
            return;

        if (user["id"]?.ToString() is { } id && workspace.PersonWithId(id) is { } person)
        {
            user["user_id"] = person.UserId;
            user["name"] = person.Name;
            user["email"] = person.Email;
        }

        user["do_not_track"] = null;
    }

    private void NameAssignee(JsonObject? assignee)
    {
        string? id = assignee?["id"]?.ToString();
        if (assignee?["type"]?.ToString() == "admin" && workspace.Admins.All.FirstOrDefault(known => known.Id == id) is AdminDocument admin)
        {
            assignee["name"] = admin.Name;
            assignee["email"] = admin.Email;
        }
    }
}

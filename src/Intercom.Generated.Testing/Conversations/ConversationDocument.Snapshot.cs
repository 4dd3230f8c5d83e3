using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Conversations;

internal sealed partial class ConversationDocument
{
    public JsonObject Save() => new()
    {
        ["id"] = Id,
        ["wakes_at"] = _wakesAt,
        ["fields"] = _fields.DeepClone(),
        ["parts"] = JsonTree.ArrayOf(_parts.Select(part => part.DeepClone().AsObject())),
    };

    public static ConversationDocument Load(SavedObject saved)
    {
        var conversation = new ConversationDocument(saved.Text("id"), 0) { _wakesAt = saved.OptionalInteger("wakes_at") };
        conversation._fields.Become(saved.Object("fields"));
        conversation._parts.AddRange(saved.Objects("parts"));
        return conversation;
    }
}

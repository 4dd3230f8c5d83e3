using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Conversations;

internal sealed partial class ConversationStore
{
    public JsonObject Save() => new()
    {
        ["next"] = _ids.Position,
        ["next_message"] = _messageIds.Position,
        ["next_part"] = _partIds.Position,
        ["all"] = JsonTree.ArrayOf(_conversations.Select(conversation => conversation.Save())),
    };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("next");
        _messageIds.Position = saved.Integer("next_message");
        _partIds.Position = saved.Integer("next_part");
        _conversations.AddRange(saved.Parts("all").Select(ConversationDocument.Load));
    }
}

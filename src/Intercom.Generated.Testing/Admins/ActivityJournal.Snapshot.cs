using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class ActivityJournal
{
    public JsonObject Save() => new()
    {
        ["last"] = _ids.Position,
        ["all"] = JsonTree.ArrayOf(_entries.Select(entry => new JsonObject { ["created_at"] = entry.CreatedAt, ["entry"] = entry.Entry.DeepClone() })),
    };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("last");
        _entries.AddRange(saved.Parts("all").Select(entry => (entry.Integer("created_at"), entry.Object("entry"))));
    }
}

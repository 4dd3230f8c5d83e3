using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class AdminStore
{
    public JsonObject Save() => new() { ["next"] = _ids.Position, ["all"] = JsonTree.ArrayOf(_admins.Select(admin => admin.Save())) };

    public void Load(SavedObject saved)
    {
        AdminDocument[] kept = [.. saved.Parts("all").Select(AdminDocument.Load)];
        if (kept is [])
            throw saved.Broken("all", "an array with the owner in it");

        _ids.Position = saved.Integer("next");
        _admins.Clear();
        _admins.AddRange(kept);
    }
}

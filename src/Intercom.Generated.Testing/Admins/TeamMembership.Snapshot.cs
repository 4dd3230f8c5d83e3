using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class TeamMembership
{
    public JsonObject Save() => new()
    {
        ["all"] = JsonTree.ArrayOf(_pairs.Select(pair => new JsonObject { ["admin"] = pair.Admin, ["team"] = pair.Team })),
    };

    public void Load(SavedObject saved) =>
        _pairs.AddRange(saved.Parts("all").Select(pair => (pair.Text("admin"), pair.Text("team"))));
}

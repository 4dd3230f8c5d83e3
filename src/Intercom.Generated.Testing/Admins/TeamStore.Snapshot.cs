using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class TeamStore
{
    public JsonObject Save() => new() { ["next"] = _ids.Position, ["all"] = JsonTree.ArrayOf(_teams.Select(team => team.Save())) };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("next");
        _teams.AddRange(saved.Parts("all").Select(TeamDocument.Load));
    }
}

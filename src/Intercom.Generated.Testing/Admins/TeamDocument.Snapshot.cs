using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class TeamDocument
{
    public JsonObject Save() => new() { ["id"] = Id, ["fields"] = _fields.DeepClone() };

    public static TeamDocument Load(SavedObject saved)
    {
        var team = new TeamDocument(saved.Text("id"));
        team._fields.Become(saved.Object("fields"));
        return team;
    }
}

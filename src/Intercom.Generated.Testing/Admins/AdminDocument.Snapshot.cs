using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Admins;

internal sealed partial class AdminDocument
{
    public JsonObject Save() => new() { ["id"] = Id, ["fields"] = _fields.DeepClone() };

    public static AdminDocument Load(SavedObject saved)
    {
        var admin = new AdminDocument(saved.Text("id"));
        admin._fields.Become(saved.Object("fields"));
        return admin;
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Notes;

internal sealed partial class NoteDocument
{
    public JsonObject Save() => new() { ["id"] = Id, ["fields"] = _fields.DeepClone() };

    public static NoteDocument Load(SavedObject saved)
    {
        var note = new NoteDocument(saved.Text("id"), 0);
        note._fields.Become(saved.Object("fields"));
        return note;
    }
}

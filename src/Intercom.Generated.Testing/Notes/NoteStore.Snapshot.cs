using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Notes;

internal sealed partial class NoteStore
{
    public JsonObject Save() => new() { ["next"] = _ids.Position, ["all"] = JsonTree.ArrayOf(_notes.Select(note => note.Save())) };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("next");
        _notes.AddRange(saved.Parts("all").Select(NoteDocument.Load));
    }
}

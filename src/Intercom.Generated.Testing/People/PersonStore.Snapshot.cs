using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.People;

internal sealed partial class PersonStore
{
    public JsonObject Save() => new() { ["all"] = JsonTree.ArrayOf(_people.Select(person => person.Save())) };

    public void Load(SavedObject saved, WorkspaceContent content)
    {
        foreach (SavedObject person in saved.Parts("all"))
            Add(PersonDocument.Load(person, kind, content));
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Notes;

/// <summary>A note as it is stored: an answer's object.</summary>
internal sealed partial class NoteDocument(string id, long now)
{
    private readonly JsonObject _fields = new()
    {
        ["type"] = "note",
        ["id"] = id,
        ["created_at"] = now,
        ["body"] = null,
        ["author"] = null,
        ["user"] = null,
    };

    public string Id => id;

    public bool IsAbout(Person person) => _fields["user"]?["id"]?.ToString() == person.Id;

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    public void HandOver(Person person, Person successor) => PersonReferences.Replace(_fields, person.Id, successor);

    public JsonObject ToAnswer() => _fields.DeepClone().AsObject();
}

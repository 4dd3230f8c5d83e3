using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Events;

internal sealed partial class EventStore
{
    public JsonObject Save() => new()
    {
        ["last"] = _ids.Position,
        ["by_person"] = new JsonObject(_byPerson.Select(person => KeyValuePair.Create(person.Key, (JsonNode?)JsonTree.ArrayOf(person.Value.Select(Save))))),
    };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("last");
        foreach ((string person, IEnumerable<SavedObject> events) in saved.Part("by_person").Groups())
            _byPerson.Add(person, [.. events.Select(LoadOne)]);
    }

    private static JsonObject Save(EventDocument one) => new()
    {
        ["id"] = one.Id,
        ["name"] = one.Name,
        ["created_at"] = one.CreatedAt,
        ["cursor"] = one.Cursor,
        ["metadata"] = one.Metadata.DeepClone(),
    };

    private static EventDocument LoadOne(SavedObject one) =>
        new(one.Text("id"), one.Text("name"), one.Integer("created_at"), one.Integer("cursor"), one.Object("metadata"));
}

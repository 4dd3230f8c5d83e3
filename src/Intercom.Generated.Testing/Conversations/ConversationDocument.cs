using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.People;

namespace Intercom.Testing.Conversations;

/// <summary>A conversation as it is stored: an answer's object, apart from the parts.</summary>
internal sealed partial class ConversationDocument
{
    private readonly JsonObject _fields;
    private readonly List<JsonObject> _parts = [];
    private long? _wakesAt;

    public ConversationDocument(string id, long now)
    {
        Id = id;
        _fields = NewFields(id, now);
    }

    public string Id { get; }

    public bool IsOpen => _fields["open"].IsTrue();

    public bool IsSnoozed => _fields["state"]?.ToString() == "snoozed";

    public bool IsRead => _fields["read"].IsTrue();

    public bool IsAssigned => AssigneeId is not null;

    /// <summary>An admin's or a team's id; null when nobody is assigned.</summary>
    public string? AssigneeId => (_fields["assignee"] as JsonObject)?["id"]?.ToString();

    public IEnumerable<string> CustomerIds =>
        Customers.OfType<JsonObject>().Select(customer => customer["id"]!.ToString());

    /// <summary>The id of the message it began with.</summary>
    public string? MessageId => _fields["conversation_message"]?["id"]?.ToString();

    public bool HasFirstReply => _fields["customer_first_reply"] is not null;

    private JsonArray Customers => _fields["customers"]!.AsArray();

    /// <summary>A timestamp; null when the conversation has none.</summary>
    public long? Integer(string name) => _fields[name].AsInteger();

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    /// <summary>Replaces all customers; the first of them is the <c>user</c>.</summary>
    public void SetCustomers(IEnumerable<JsonObject> customers)
    {
        var all = new JsonArray([.. customers.Select(customer => customer.DeepClone())]);
        _fields["user"] = all.FirstOrDefault()?.DeepClone();
        _fields["customers"] = all;
    }

    public void AddCustomer(Person person) => SetCustomers([.. Customers.OfType<JsonObject>(), person.ToReference()]);

    public void RemoveCustomer(Person person) =>
        SetCustomers(Customers.OfType<JsonObject>().Where(customer => customer["id"]!.ToString() != person.Id));

    /// <summary>Lets the successor stand wherever the person stood.</summary>
    public void HandOver(Person person, Person successor)
    {
        PersonReferences.Replace(_fields, person.Id, successor);
        _parts.ForEach(part => PersonReferences.Replace(part, person.Id, successor));
        // Both may have taken part.
        SetCustomers([.. Customers.OfType<JsonObject>().DistinctBy(customer => customer["id"]!.ToString())]);
    }

    public void Open()
    {
        _fields["open"] = true;
        _fields["state"] = "open";
        _fields["snoozed_until"] = null;
        _wakesAt = null;
    }

    public void Close()
    {
        _fields["open"] = false;
        _fields["state"] = "closed";
        _fields["snoozed_until"] = null;
        _wakesAt = null;
        _fields["waiting_since"] = null;
    }

    /// <summary>A snoozed conversation is an open one that comes back by itself.</summary>
    public void Snooze(long until, long now)
    {
        _fields["open"] = true;
        _fields["state"] = "snoozed";
        _fields["snoozed_until"] = until;
        // What ends before it begins is left to be opened by hand.
        _wakesAt = until > now ? until : null;
    }

    /// <summary>Opens a snoozed conversation whose time has come.</summary>
    public void Wake(long now)
    {
        if (_wakesAt <= now)
            Open();
    }

    public bool HasPart(string id) => _parts.Exists(part => part["id"]?.ToString() == id);

    public void AddPart(JsonObject part) => _parts.Add(part);

    /// <summary>The conversation without its parts.</summary>
    public JsonObject ToBareAnswer() => _fields.DeepClone().AsObject();

    /// <summary>The conversation in a list, where it comes without its parts and tells when its message was sent, which is inferred to be when it began.</summary>
    public JsonObject ToElement()
    {
        JsonObject element = ToBareAnswer();
        element.TryAdd("sent_at", element["created_at"]?.DeepClone());
        return element;
    }

    public JsonObject ToAnswer()
    {
        JsonObject answer = ToBareAnswer();
        JsonObject parts = TypedList.Of("conversation_part", "conversation_parts", _parts.Select(part => part.DeepClone()));
        parts["total_count"] = _parts.Count;
        answer["conversation_parts"] = parts;
        return answer;
    }

    private static JsonObject NewFields(string id, long now) => new()
    {
        ["type"] = "conversation",
        ["id"] = id,
        ["created_at"] = now,
        ["updated_at"] = now,
        ["waiting_since"] = null,
        ["snoozed_until"] = null,
        ["user"] = null,
        ["customers"] = new JsonArray(),
        ["customer_first_reply"] = null,
        ["assignee"] = Assignee.Nobody,
        ["open"] = true,
        ["state"] = "open",
        ["read"] = false,
        ["conversation_message"] = null,
        ["tags"] = TypedList.Of("tag", "tags"),
        ["conversation_rating"] = null,
        ["links"] = new JsonObject { ["conversation_web"] = $"https://app.intercom.io/a/apps/{Workspace.AppId}/conversations/{id}" },
    };
}

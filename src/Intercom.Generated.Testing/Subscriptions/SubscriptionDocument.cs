using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.Webhooks;

namespace Intercom.Testing.Subscriptions;

/// <summary>A subscription as it is stored, with what it was sent.</summary>
internal sealed partial class SubscriptionDocument
{
    private readonly JsonObject _fields;

    public SubscriptionDocument(string id, long now)
    {
        Id = id;
        _fields = NewFields(id, now);
    }

    /// <summary>What a subscription has, writable or not.</summary>
    public static IEnumerable<string> Attributes => NewFields("", 0).Select(attribute => attribute.Key);

    public string Id { get; }

    public JsonNode? Topics => _fields["topics"];

    public JsonNode? Metadata => _fields["metadata"];

    /// <summary>Where notifications go; null for one put in from code without an address, which nothing can be sent to.</summary>
    public string? Url => (_fields["url"] as JsonValue)?.ToString();

    public string? HubSecret => (_fields["hub_secret"] as JsonValue)?.ToString();

    /// <summary>Whether anything is delivered at all.</summary>
    public bool IsServed => _fields["active"].IsTrue() && Url is not null && !IsDeleted;

    public bool IsDeleted { get; set; }

    /// <summary>What is still to be delivered.</summary>
    public Outbox Outbox { get; } = new();

    public NotificationFeed Sent { get; } = new();

    public NotificationFeed Errors { get; } = new();

    public bool Takes(string topic) =>
        IsServed && _fields["topics"] is JsonArray topics && topics.Any(subscribed => Subscriptions.Topics.Covers(subscribed?.ToString(), topic));

    /// <summary>Events are told by their names alone, whatever the topics.</summary>
    public bool TakesEvent(string name) =>
        Takes(Subscriptions.Topics.EventCreated) && Metadata?["event_names"] is JsonArray names && names.Any(known => known?.ToString() == name);

    public void Deactivate(long now)
    {
        _fields["active"] = false;
        _fields["updated_at"] = now;
    }

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    /// <summary>Replaces what is given. A null takes back what may be missing.</summary>
    public void Update(JsonObject attributes, long now)
    {
        foreach ((string name, JsonNode? value) in attributes)
            _fields[name] = value?.DeepClone() ?? (name == "metadata" ? new JsonObject() : null);
        _fields["updated_at"] = now;
    }

    public JsonObject ToAnswer(ApiCall call)
    {
        JsonObject answer = _fields.DeepClone().AsObject();
        string self = call.AddressOf($"/subscriptions/{Id}");
        answer["self"] = self;
        answer["links"] = new JsonObject { ["sent"] = $"{self}/sent", ["retry"] = $"{self}/retry", ["errors"] = $"{self}/errors" };
        return answer;
    }

    // The nulls of self and links hold their places.
    private static JsonObject NewFields(string id, long now) => new()
    {
        ["type"] = "notification_subscription",
        ["id"] = id,
        ["created_at"] = now,
        ["updated_at"] = now,
        ["service_type"] = "web",
        ["app_id"] = Workspace.AppId,
        ["url"] = null,
        ["self"] = null,
        ["topics"] = new JsonArray(),
        ["active"] = true,
        ["metadata"] = new JsonObject(),
        ["hub_secret"] = null,
        ["mode"] = "point",
        ["links"] = null,
        ["notes"] = new JsonArray(),
    };
}

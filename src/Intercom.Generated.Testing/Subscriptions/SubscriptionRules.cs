using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Subscriptions;

/// <summary>What a request may write on a subscription.</summary>
internal static class SubscriptionRules
{
    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["service_type"] = ServiceType,
        ["url"] = AttributeRules.Address,
        ["topics"] = Topics.Check,
        ["active"] = AttributeRules.Flag,
        ["hub_secret"] = AttributeRules.Text,
        ["metadata"] = Metadata,
    });

    public static JsonObject Check(JsonObject body) => s_attributes.Check(body);

    /// <summary>Refuses a subscription to events that does not say to which.</summary>
    public static void RequireEventNames(JsonNode? topics, JsonNode? metadata)
    {
        bool asksForEvents = topics is JsonArray all && all.Any(topic => topic?.ToString() == "event.created");
        if (asksForEvents && metadata?["event_names"] is not JsonArray { Count: > 0 })
            throw Refusal.MissingParameter("metadata.event_names is required with the topic event.created", "metadata.event_names");
    }

    private static JsonNode? ServiceType(JsonNode? value, string field) =>
        AttributeRules.Text(value, field) is not { } type || type.GetValue<string>() == "web"
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be web");

    private static JsonNode? Metadata(JsonNode? value, string field)
    {
        if (value is not (null or JsonObject))
            throw Refusal.ParameterInvalid(field, $"{field} must be an object");

        if (value?["event_names"] is not { } names)
            return value;

        return names is JsonArray list && list.All(name => name?.GetValueKind() == JsonValueKind.String)
            ? value
            : throw Refusal.ParameterInvalid($"{field}.event_names", $"{field}.event_names must be an array of strings");
    }
}

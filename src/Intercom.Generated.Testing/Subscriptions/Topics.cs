using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Subscriptions;

/// <summary>The topics one can subscribe to, and the families that stand for several.</summary>
internal static class Topics
{
    public const string Ping = "ping";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "conversation.user.created", "conversation.user.replied",
        "conversation.admin.replied", "conversation.admin.single.created", "conversation.admin.assigned", "conversation.admin.noted",
        "conversation.admin.closed", "conversation.admin.opened", "conversation.admin.snoozed", "conversation.admin.unsnoozed",
        "conversation_part.tag.created", "conversation.deleted", "conversation_part.redacted",
        "user.created", "user.deleted", "user.unsubscribed", "user.email.updated", "user.unsubscribed_from_sms",
        "user.tag.created", "user.tag.deleted",
        "contact.created", "contact.signed_up", "contact.added_email", "contact.tag.created", "contact.tag.deleted",
        "visitor.signed_up", "company.created", "event.created", Ping,
        "company", "conversation", "user", "contact", "visitor", "all",
    };

    public static JsonNode? Check(JsonNode? value, string field)
    {
        if (value is null)
            return null;

        if (value is not JsonArray { Count: > 0 } topics)
            throw Refusal.ParameterInvalid(field, $"{field} must be an array of at least one topic");

        foreach (JsonNode? topic in topics)
        {
            if (topic?.GetValueKind() != JsonValueKind.String || !s_known.Contains(topic.GetValue<string>()))
                throw Refusal.ParameterInvalid(field, $"{topic?.ToJsonString() ?? "null"} is not a topic");
        }

        return new JsonArray([.. topics.Select(topic => topic!.GetValue<string>()).Distinct().Select(topic => JsonValue.Create(topic))]);
    }
}

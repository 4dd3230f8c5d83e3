using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Subscriptions;

/// <summary>The topics one can subscribe to, and the families that stand for several.</summary>
internal static class Topics
{
    public const string Ping = "ping";
    public const string UserCreated = "user.created";
    public const string UserDeleted = "user.deleted";
    public const string UserUnsubscribed = "user.unsubscribed";
    public const string UserEmailUpdated = "user.email.updated";
    public const string UserTagCreated = "user.tag.created";
    public const string UserTagDeleted = "user.tag.deleted";
    public const string ContactCreated = "contact.created";
    public const string ContactSignedUp = "contact.signed_up";
    public const string ContactAddedEmail = "contact.added_email";
    public const string ContactTagCreated = "contact.tag.created";
    public const string ContactTagDeleted = "contact.tag.deleted";
    public const string VisitorSignedUp = "visitor.signed_up";
    public const string CompanyCreated = "company.created";
    public const string EventCreated = "event.created";
    public const string ConversationUserCreated = "conversation.user.created";
    public const string ConversationUserReplied = "conversation.user.replied";
    public const string ConversationAdminSingleCreated = "conversation.admin.single.created";
    public const string ConversationAdminReplied = "conversation.admin.replied";
    public const string ConversationAdminAssigned = "conversation.admin.assigned";
    public const string ConversationAdminNoted = "conversation.admin.noted";
    public const string ConversationAdminClosed = "conversation.admin.closed";
    public const string ConversationAdminOpened = "conversation.admin.opened";
    public const string ConversationAdminSnoozed = "conversation.admin.snoozed";
    public const string ConversationAdminUnsnoozed = "conversation.admin.unsnoozed";

    private const string Everything = "all";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        ConversationUserCreated, ConversationUserReplied, ConversationAdminSingleCreated,
        ConversationAdminReplied, ConversationAdminAssigned, ConversationAdminNoted,
        ConversationAdminClosed, ConversationAdminOpened, ConversationAdminSnoozed, ConversationAdminUnsnoozed,
        "conversation_part.tag.created", "conversation.deleted", "conversation_part.redacted",
        UserCreated, UserDeleted, UserUnsubscribed, UserEmailUpdated, "user.unsubscribed_from_sms", UserTagCreated, UserTagDeleted,
        ContactCreated, ContactSignedUp, ContactAddedEmail, ContactTagCreated, ContactTagDeleted,
        VisitorSignedUp, CompanyCreated, EventCreated, Ping,
        "company", "conversation", "user", "contact", "visitor", Everything,
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

    /// <summary>Whether a subscription's topic stands for what happened: the same, its family, or everything.</summary>
    public static bool Covers(string? subscribed, string topic) =>
        subscribed == topic || subscribed == Everything || topic.StartsWith($"{subscribed}.", StringComparison.Ordinal);
}

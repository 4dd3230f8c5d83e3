using Intercom.Testing.Conversations;
using Intercom.Testing.Segments;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Strictness;

/// <summary>
/// The shape of every body that is read, by the route that reads it. Properties that official clients are known to send, and the API to leave
/// out, are in it.
/// </summary>
internal static class KnownBodies
{
    private static readonly BodyShape s_tag =
        BodyShape.Of("type", "id", "name", "tag_or_untag").And(OldestTagging.Names).With("users", PeopleShapes.Tagged).With("companies", PeopleShapes.Tagged);

    private static readonly BodyShape s_event =
        BodyShape.Of("type", "id", "user_id", "email", "intercom_user_id", "event_name", "created_at", "metadata");

    private static readonly BodyShape s_reply = BodyShape.Of(
        "type", "message_type", "body", "admin_id", "assignee_id", "snoozed_until", "attachment_urls",
        "intercom_user_id", "user_id", "email", "conversation_id", "id");

    private static readonly BodyShape s_participation = BodyShape.Of("admin_id", "intercom_user_id", "user_id", "email")
        .With("customer", BodyShape.Of("type", "intercom_user_id", "user_id", "email"));

    private static readonly BodyShape s_job = BodyShape.Of(
        "type", "app_id", "id", "name", "state", "created_at", "updated_at", "completed_at", "closing_at", "links", "tasks");

    private static readonly BodyShape s_segment = BodyShape.Of(new SegmentDocument("", "user", 0).ToAnswer().Select(field => field.Key)).And("count");

    private static readonly BodyShape s_subscription = BodyShape.Of(SubscriptionDocument.Attributes);

    private static readonly Dictionary<string, BodyShape> s_shapes = new(StringComparer.Ordinal)
    {
        ["POST /users"] = PeopleShapes.Person,
        ["POST /user_delete_requests"] = BodyShape.Of("intercom_user_id"),
        ["POST /contacts"] = PeopleShapes.Person,
        ["PUT /contacts/{id}"] = PeopleShapes.Person,
        ["POST /contacts/convert"] = BodyShape.Of().With("contact", PeopleShapes.Person).With("user", PeopleShapes.Person),
        ["POST /visitors"] = PeopleShapes.Person,
        ["PUT /visitors"] = PeopleShapes.Person,
        ["PUT /visitors/{id}"] = PeopleShapes.Person,
        ["POST /visitors/convert"] = BodyShape.Of("type").With("visitor", PeopleShapes.Person).With("user", PeopleShapes.Person),
        ["POST /customers/search"] = BodyShape.Of()
            .With("query", BodyShape.Of("field", "operator", "value"))
            .With("sort", BodyShape.Of("field", "order"))
            .With("pagination", BodyShape.Of("per_page", "starting_after")),
        ["POST /companies"] = PeopleShapes.Company,
        ["POST /tags"] = s_tag,
        ["PUT /tags/{id}"] = s_tag,
        ["POST /segments"] = s_segment,
        ["PUT /segments/{id}"] = s_segment,
        ["POST /bulk/users"] = Bulk(PeopleShapes.Person),
        ["POST /bulk/events"] = Bulk(s_event),
        ["POST /jobs/{id}"] = s_job,
        ["PUT /admins/{id}/away"] = BodyShape.Of("id", "away_mode_enabled", "away_mode_reassign"),
        ["POST /notes"] = BodyShape.Of("type", "body", "id", "user_id", "email", "admin_id")
            .With("user", PeopleShapes.Named)
            .With("author", BodyShape.Of("type", "id", "name", "email")),
        ["POST /events"] = s_event,
        ["POST /messages"] = BodyShape.Of("type", "message_type", "subject", "body", "template", "created_at", "updated_at")
            .With("from", PeopleShapes.Named)
            .With("to", PeopleShapes.Named),
        ["PUT /conversations/{id}"] = BodyShape.Of(new ConversationDocument("", 0).ToAnswer().Select(field => field.Key)),
        ["POST /conversations/{id}/reply"] = s_reply,
        ["POST /conversations/last/reply"] = s_reply,
        ["POST /conversations/{id}/customers"] = s_participation,
        ["DELETE /conversations/{id}/customers"] = s_participation,
        ["POST /subscriptions"] = s_subscription,
        ["POST /subscriptions/{id}"] = s_subscription,
        ["PUT /subscriptions/{id}"] = s_subscription,
    };

    public static IEnumerable<string> Routes => s_shapes.Keys;

    /// <summary>Null for a route that reads no body.</summary>
    public static BodyShape? Of(string route) => s_shapes.GetValueOrDefault(route);

    private static BodyShape Bulk(BodyShape data) => BodyShape.Of("type")
        .With("items", BodyShape.Of("type", "method", "data_type").With("data", data))
        .With("job", s_job);
}

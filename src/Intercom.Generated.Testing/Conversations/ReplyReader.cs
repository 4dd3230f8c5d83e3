using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Conversations;

/// <summary>Reads the body of a reply: who does what. Everything is checked before anything changes.</summary>
internal sealed class ReplyReader(Workspace workspace)
{
    // The API was seen to fall over milliseconds, which begin to be taken for them here.
    private const long LeastMilliseconds = 100_000_000_000;

    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["type"] = AttributeRules.Text,
        ["admin_id"] = AttributeRules.Identifier,
        ["message_type"] = AttributeRules.Text,
        ["body"] = AttributeRules.Text,
        ["assignee_id"] = AttributeRules.Identifier,
        ["snoozed_until"] = AttributeRules.Timestamp,
    });

    public ReplyRequest Read(JsonObject body)
    {
        JsonObject given = s_attributes.Check(body);
        bool byAdmin = IsAdmins(given);
        JsonObject author = byAdmin
            ? workspace.Admins.ById(Required.Text(given, "admin_id")).ToReference()
            : workspace.Directory.Find(PersonKeys.Read(body)).ToReference();

        string kind = Required.Choice(given, "message_type", ["comment", "note", "assignment", "open", "close", "snoozed"]);
        if (!byAdmin && kind != "comment")
            throw Refusal.ParameterInvalid("message_type", "message_type must be comment: the rest is for admins");

        return new ReplyRequest(kind, author, byAdmin, Body(given, kind), Attachments.Read(body["attachment_urls"]), AssigneeOf(given, kind), Until(given, kind));
    }

    private static bool IsAdmins(JsonObject given)
    {
        // Samples of the documentation leave the type out where an admin_id tells enough.
        if (given["type"] is null)
            return given["admin_id"] is not null;

        return Required.Choice(given, "type", ["admin", "user", "contact", "lead"]) == "admin";
    }

    private static string? Body(JsonObject given, string kind)
    {
        if (kind is "comment" or "note")
            return Required.Text(given, "body");

        return given["body"]?.GetValue<string>() is { Length: > 0 } body ? body : null;
    }

    private JsonObject? AssigneeOf(JsonObject given, string kind) =>
        kind == "assignment" ? Assignee.Of(workspace, Required.Text(given, "assignee_id")) : null;

    private static long? Until(JsonObject given, string kind)
    {
        if (kind != "snoozed")
            return null;

        long until = Required.Value(given, "snoozed_until").GetValue<long>();
        return until < LeastMilliseconds
            ? until
            : throw Refusal.ServerError("snoozed_until", "snoozed_until is beyond every date: it must be in seconds, not in milliseconds");
    }
}

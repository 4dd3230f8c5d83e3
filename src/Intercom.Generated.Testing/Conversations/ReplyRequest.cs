using System.Text.Json.Nodes;

namespace Intercom.Testing.Conversations;

/// <summary>A reply that was read and found good.</summary>
/// <param name="Kind">The <c>message_type</c>.</param>
/// <param name="Author">A reference to who replies.</param>
/// <param name="IsAdmins">Whether an admin does.</param>
/// <param name="Body">What is said; null where nothing is.</param>
/// <param name="Attachments">Files that come along.</param>
/// <param name="Assignee">Of an assignment: who gets the conversation.</param>
/// <param name="SnoozedUntil">Of a snooze: until when, in unix seconds.</param>
internal sealed record ReplyRequest(
    string Kind, JsonObject Author, bool IsAdmins, string? Body, JsonArray Attachments, JsonObject? Assignee, long? SnoozedUntil)
{
    /// <summary>Whether the customer gets to read something.</summary>
    public bool SpeaksToCustomer => IsAdmins && Kind != "note" && Body is not null;
}

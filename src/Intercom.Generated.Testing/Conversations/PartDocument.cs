using System.Text.Json.Nodes;
using Intercom.Testing.Messages;

namespace Intercom.Testing.Conversations;

/// <summary>Something that happened in a conversation after its first message.</summary>
/// <param name="Type">The <c>part_type</c>.</param>
/// <param name="Author">A reference to who did it.</param>
internal sealed record PartDocument(string Type, JsonObject Author)
{
    /// <summary>Plain text or HTML, as it was sent.</summary>
    public string? Body { get; init; }

    public JsonArray Attachments { get; init; } = [];

    public JsonObject? AssignedTo { get; init; }

    public JsonObject ToAnswer(string id, long now) => new()
    {
        ["type"] = "conversation_part",
        ["id"] = id,
        ["part_type"] = Type,
        ["body"] = Body is null ? null : HtmlBody.From(Body),
        ["created_at"] = now,
        ["updated_at"] = now,
        ["notified_at"] = now,
        ["assigned_to"] = AssignedTo?.DeepClone(),
        ["author"] = Author.DeepClone(),
        ["attachments"] = Attachments.DeepClone(),
        ["external_id"] = null,
    };
}

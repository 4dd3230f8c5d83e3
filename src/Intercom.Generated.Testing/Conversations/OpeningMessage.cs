using System.Text.Json.Nodes;
using Intercom.Testing.Messages;

namespace Intercom.Testing.Conversations;

/// <summary>What a conversation began with.</summary>
internal static class OpeningMessage
{
    /// <param name="id">The message's id.</param>
    /// <param name="author">A reference to who wrote it.</param>
    /// <param name="body">Plain text or HTML; null for none.</param>
    /// <param name="subject">An e-mail's subject.</param>
    public static JsonObject Of(string id, JsonObject? author, string? body, string subject = "") => new()
    {
        ["type"] = "conversation_message",
        ["id"] = id,
        ["subject"] = subject,
        ["body"] = body is null ? null : HtmlBody.From(body),
        ["author"] = author?.DeepClone(),
        ["url"] = null,
        ["attachments"] = new JsonArray(),
        ["delivered_as"] = author?["type"]?.ToString() == "admin" ? "admin_initiated" : "customer_initiated",
    };
}

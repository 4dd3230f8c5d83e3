using System.Text.Json.Nodes;

namespace Intercom.Testing.Conversations;

/// <summary>When the customer spoke first.</summary>
internal static class FirstReply
{
    public static JsonObject At(long now) => new() { ["created_at"] = now, ["type"] = "conversation", ["url"] = null };
}

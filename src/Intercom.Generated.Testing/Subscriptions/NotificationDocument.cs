using System.Text.Json.Nodes;

namespace Intercom.Testing.Subscriptions;

/// <summary>What a subscription is told of something that happened.</summary>
internal static class NotificationDocument
{
    /// <param name="id">Its id; a ping has none.</param>
    /// <param name="topic">What happened.</param>
    /// <param name="item">To which object.</param>
    /// <param name="now">When it is sent.</param>
    public static JsonObject Of(string? id, string topic, JsonObject item, long now) => new()
    {
        ["type"] = "notification_event",
        ["app_id"] = Workspace.AppId,
        ["data"] = new JsonObject { ["type"] = "notification_event_data", ["item"] = item },
        ["links"] = new JsonObject(),
        ["id"] = id,
        ["topic"] = topic,
        ["delivery_status"] = "pending",
        ["delivery_attempts"] = 1,
        ["delivered_at"] = 0L,
        ["first_sent_at"] = now,
        ["created_at"] = now,
        ["self"] = null,
    };

    public static JsonObject Ping(long now) =>
        Of(null, Topics.Ping, new JsonObject { ["type"] = "ping", ["message"] = "This is a ping notification" }, now);
}

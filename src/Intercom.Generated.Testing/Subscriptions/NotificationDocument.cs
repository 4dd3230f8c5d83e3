using System.Text.Json.Nodes;

namespace Intercom.Testing.Subscriptions;

/// <summary>What a subscription is told of something that happened, and how far it has come.</summary>
internal sealed partial class NotificationDocument
{
    private readonly JsonObject _fields;

    /// <param name="id">Its id; a ping has none.</param>
    /// <param name="topic">What happened.</param>
    /// <param name="item">To which object: a copy that nobody else holds.</param>
    /// <param name="now">When it happened.</param>
    public NotificationDocument(string? id, string topic, JsonObject item, long now)
    {
        _fields = new JsonObject
        {
            ["type"] = "notification_event",
            ["app_id"] = Workspace.AppId,
            ["data"] = new JsonObject { ["type"] = "notification_event_data", ["item"] = item },
            ["links"] = new JsonObject(),
            ["id"] = id,
            ["topic"] = topic,
            ["delivery_status"] = "pending",
            ["delivery_attempts"] = 0L,
            ["delivered_at"] = 0L,
            ["first_sent_at"] = 0L,
            ["created_at"] = now,
            ["self"] = null,
        };
    }

    public long Attempts { get; private set; }

    public static NotificationDocument Ping(long now) =>
        new(null, Topics.Ping, new JsonObject { ["type"] = "ping", ["message"] = "This is a ping notification" }, now);

    public void CountAttempt(long now)
    {
        if (Attempts == 0)
            _fields["first_sent_at"] = now;
        _fields["delivery_attempts"] = ++Attempts;
    }

    /// <summary>Only <c>pending</c> was ever recorded of Intercom; <c>delivered</c> and <c>failed</c> are inferred.</summary>
    public void MarkDelivered(long now)
    {
        _fields["delivery_status"] = "delivered";
        _fields["delivered_at"] = now;
    }

    public void MarkFailed() => _fields["delivery_status"] = "failed";

    public JsonObject ToAnswer() => _fields.DeepClone().AsObject();
}

using System.Text.Json.Nodes;

namespace Intercom.Testing.Subscriptions;

/// <summary>Notifications of a subscription: those that were sent, or those that could not be delivered.</summary>
internal sealed class NotificationFeed
{
    private const long SecondsKept = 30 * 86_400;

    private readonly List<(long At, JsonObject Notification)> _notifications = [];

    public void Add(JsonObject notification, long now) => _notifications.Add((now, notification));

    /// <summary>Those of the last 30 days, newest first.</summary>
    public IReadOnlyList<JsonObject> Recent(long now) =>
    [
        .. _notifications.Where(one => one.At > now - SecondsKept).Select(one => one.Notification.DeepClone().AsObject()).Reverse(),
    ];
}

using System.Text.Json.Nodes;

namespace Intercom.Testing.Subscriptions;

/// <summary>Notifications of a subscription: those that were sent, or those that could not be delivered.</summary>
internal sealed partial class NotificationFeed
{
    /// <summary>The 30 days are Intercom's; how many it keeps is not known.</summary>
    public const int Most = 500;

    private const long SecondsKept = 30 * 86_400;

    private readonly Queue<(long At, NotificationDocument Notification, JsonObject? HttpRequest)> _notifications = new();

    /// <param name="notification">What was sent.</param>
    /// <param name="now">When.</param>
    /// <param name="httpRequest">Of one that could not be delivered: what was sent and answered.</param>
    public void Add(NotificationDocument notification, long now, JsonObject? httpRequest = null)
    {
        _notifications.Enqueue((now, notification, httpRequest));
        Forget(now);
    }

    public int Count => _notifications.Count;

    /// <summary>Those of the last 30 days, newest first.</summary>
    /// <param name="now">When they are asked for.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<JsonObject> Recent(long now, int most = Most)
    {
        Forget(now);
        return [.. Enumerable.Reverse(_notifications).Take(most).Select(one => Answer(one.Notification, one.HttpRequest))];
    }

    private void Forget(long now)
    {
        while (_notifications.TryPeek(out var oldest) && (_notifications.Count > Most || oldest.At <= now - SecondsKept))
            _notifications.Dequeue();
    }

    private static JsonObject Answer(NotificationDocument notification, JsonObject? httpRequest)
    {
        JsonObject answer = notification.ToAnswer();
        if (httpRequest is not null)
            answer["http_request"] = httpRequest.DeepClone();
        return answer;
    }
}

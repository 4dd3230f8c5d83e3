namespace Intercom.AspNetCore;

/// <summary>A notification whose sender is known.</summary>
/// <param name="body">Its bytes, which are JSON.</param>
/// <param name="endpoint">The route it came to.</param>
/// <param name="client">The client it is given to; null where the app has none.</param>
internal sealed class ReceivedNotification(byte[] body, string endpoint, IntercomClient? client)
{
    private Notification? _first;
    private NotificationKey? _key;

    /// <summary>What the first try gets.</summary>
    public Notification First => _first ??= Anew();

    /// <summary>What it is remembered by; null where it has no id.</summary>
    public NotificationKey? Key => _key ??= NotificationKey.Of(First, endpoint);

    public string LoggedId => LoggedText.Of(First.Id);

    public string LoggedTopic => LoggedText.Of(First.Topic);

    /// <summary>The notification as it came: a handler that failed may have changed what it is about.</summary>
    /// <exception cref="NotificationFormatException">It is no JSON object.</exception>
    public Notification Anew()
    {
        Notification notification = Notification.Parse(body);
        if (client is not null)
            notification.AttachTo(client);

        return notification;
    }
}

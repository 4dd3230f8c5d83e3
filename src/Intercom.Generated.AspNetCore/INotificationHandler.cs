namespace Intercom.AspNetCore;

/// <summary>Handles notifications of any kind. It comes from the app's services, in a scope of the notification's own.</summary>
public interface INotificationHandler
{
    /// <summary>Handles a notification. What throws has failed: the notification is handled again.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="cancellationToken">Says that the time is over.</param>
    Task HandleAsync(Notification notification, CancellationToken cancellationToken);
}

namespace Intercom.AspNetCore;

/// <summary>Handles notifications about one kind of object. It comes from the app's services, in a scope of the notification's own.</summary>
/// <typeparam name="TModel">What they are about, such as <see cref="User"/>.</typeparam>
public interface INotificationHandler<in TModel>
    where TModel : Resource
{
    /// <summary>Handles a notification. What throws has failed: the notification is handled again.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="model">What it is about.</param>
    /// <param name="cancellationToken">Says that the time is over.</param>
    Task HandleAsync(Notification notification, TModel model, CancellationToken cancellationToken);
}

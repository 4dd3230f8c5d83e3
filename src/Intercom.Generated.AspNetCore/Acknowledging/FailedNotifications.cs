using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Tells the app of what was acknowledged and could not be handled, so that it does not vanish.</summary>
internal sealed class FailedNotifications(Func<Notification, Exception, Task>? onFailed, ILogger logger)
{
    /// <summary>Never fails.</summary>
    public async Task TellAsync(ReceivedNotification received, Exception failure)
    {
        if (onFailed is null)
        {
            logger.Lost(received.LoggedId, received.LoggedTopic, failure);
            return;
        }

        try
        {
            await onFailed(received.Anew(), failure).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var both = new AggregateException(failure, exception);
            logger.LostInVain(received.LoggedId, received.LoggedTopic, both);
        }
    }
}

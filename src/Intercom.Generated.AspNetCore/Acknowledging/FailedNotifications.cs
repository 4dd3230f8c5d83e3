using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Tells the app of what was acknowledged and could not be handled, so that it does not vanish.</summary>
internal sealed class FailedNotifications(Func<Notification, Exception, CancellationToken, Task>? onFailed, ILogger logger)
{
    /// <summary>Never fails.</summary>
    /// <param name="received">The notification.</param>
    /// <param name="failure">Why it could not be handled.</param>
    /// <param name="tellingIsOver">Says that the app cannot wait for this either.</param>
    public async Task TellAsync(ReceivedNotification received, Exception failure, CancellationToken tellingIsOver)
    {
        if (onFailed is null)
        {
            logger.Lost(received.LoggedId, received.LoggedTopic, failure);
            return;
        }

        try
        {
            tellingIsOver.ThrowIfCancellationRequested();
            await Task.Run(() => TellAppAsync(received, failure, tellingIsOver), CancellationToken.None).WaitAsync(tellingIsOver).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var both = new AggregateException(failure, exception);
            logger.LostInVain(received.LoggedId, received.LoggedTopic, both);
        }
    }

    private async Task TellAppAsync(ReceivedNotification received, Exception failure, CancellationToken tellingIsOver)
    {
        using var token = new HandlersToken(received, logger, tellingIsOver);
        await onFailed!(received.Anew(), failure, token.Token).ConfigureAwait(false);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Acknowledges a notification when its handlers have ended well.</summary>
internal sealed class AfterHandling(HandlerList handlers, Claims claims, HandledIds handledIds, TimeSpan timeout, ILogger logger) : IAcknowledger
{
    public async Task<int> AnswerAsync(ReceivedNotification received, CancellationToken budget)
    {
        try
        {
            while (true)
            {
                budget.ThrowIfCancellationRequested();
                bool isMine = claims.TryTake(received.Key, out Claim claim);

                // On a thread of its own, as a handler may block and the answer may not wait for it.
                if (isMine)
                    _ = Task.Run(() => HandleAsync(received, claim, budget), CancellationToken.None);

                bool isHandled = await claim.Settled.WaitAsync(budget).ConfigureAwait(false);
                if (isMine)
                    return isHandled ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
                if (isHandled)
                {
                    logger.Duplicate(received.LoggedId, received.LoggedTopic);
                    return StatusCodes.Status200OK;
                }
            }
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            logger.OutOfTime(received.LoggedId, received.LoggedTopic, timeout.TotalSeconds);
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>Goes on after the answer where a handler does: what it ends well is not handled again. Never fails.</summary>
    private async Task HandleAsync(ReceivedNotification received, Claim claim, CancellationToken budget)
    {
        bool isHandled = false;
        try
        {
            bool isDuplicate = await handledIds.HasAsync(received).ConfigureAwait(false);
            if (!isDuplicate)
                await RunAsync(received, budget).ConfigureAwait(false);

            // The log knows before the sender does.
            isHandled = true;
            if (isDuplicate)
                logger.Duplicate(received.LoggedId, received.LoggedTopic);
            else
                logger.Handled(received.LoggedId, received.LoggedTopic);
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            // The answer says so, and the log.
        }
        catch (Exception exception)
        {
            // Whatever it is, Intercom sends again.
            logger.HandlerFailed(received.LoggedId, received.LoggedTopic, exception);
        }
        finally
        {
            claim.Release(isHandled);
        }
    }

    private async Task RunAsync(ReceivedNotification received, CancellationToken budget)
    {
        budget.ThrowIfCancellationRequested();
        using (var token = new HandlersToken(received, logger, budget))
            await handlers.RunAsync(received.First, token.Token).ConfigureAwait(false);

        handledIds.Add(received);

        // Before the answer, after which another machine may be asked or this one end.
        await handledIds.ShareAsync(received).ConfigureAwait(false);
    }
}

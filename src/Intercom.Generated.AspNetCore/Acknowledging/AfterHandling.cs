using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Acknowledges a notification when its handlers have ended well.</summary>
internal sealed class AfterHandling(HandlerList handlers, Claims claims, IHandledIds handledIds, TimeSpan timeout, ILogger logger) : IAcknowledger
{
    public async Task<int> AnswerAsync(ReceivedNotification received, CancellationToken budget)
    {
        try
        {
            Claim claim;
            while (!claims.TryTake(received.Key, out claim))
            {
                if (await claim.Settled.WaitAsync(budget).ConfigureAwait(false))
                {
                    logger.Duplicate(received.LoggedId, received.LoggedTopic);
                    return StatusCodes.Status200OK;
                }
            }

            // On a thread of its own, as a handler may block and the answer may not wait for it.
            bool isHandled = await Task.Run(() => HandleAsync(received, claim, budget), CancellationToken.None).WaitAsync(budget).ConfigureAwait(false);
            return isHandled ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            logger.OutOfTime(received.LoggedId, received.LoggedTopic, timeout.TotalSeconds);
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>Goes on after the answer where a handler does: what it ends well is not handled again.</summary>
    private async Task<bool> HandleAsync(ReceivedNotification received, Claim claim, CancellationToken budget)
    {
        bool isHandled = false;
        try
        {
            if (received.Key is { } known && await handledIds.HasAsync(known).ConfigureAwait(false))
            {
                logger.Duplicate(received.LoggedId, received.LoggedTopic);
                return isHandled = true;
            }

            await handlers.RunAsync(received.First, budget).ConfigureAwait(false);
            isHandled = true;
            if (received.Key is { } key)
                await handledIds.AddAsync(key).ConfigureAwait(false);

            logger.Handled(received.LoggedId, received.LoggedTopic);
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

        return isHandled;
    }
}

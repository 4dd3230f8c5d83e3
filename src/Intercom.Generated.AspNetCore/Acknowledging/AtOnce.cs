using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Acknowledges a notification when it stands in the queue.</summary>
internal sealed class AtOnce(WebhookQueue queue, Claims claims, HandledIds handledIds, ILogger logger) : IAcknowledger
{
    public async Task<int> AnswerAsync(ReceivedNotification received, CancellationToken budget)
    {
        try
        {
            Claim claim;
            while (!claims.TryTake(received.Key, out claim))
            {
                // Until the other stands in the queue: where it is refused, so would be a duplicate that was acknowledged.
                if (await claim.Settled.WaitAsync(budget).ConfigureAwait(false))
                    return Duplicate(received);
            }

            return await TakeAsync(received, claim, budget).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            return NotTaken(received);
        }
    }

    private async Task<int> TakeAsync(ReceivedNotification received, Claim claim, CancellationToken budget)
    {
        bool isHandled = false;
        bool isQueued = false;
        try
        {
            isHandled = await handledIds.HasAsync(received).AsTask().WaitAsync(budget).ConfigureAwait(false);
            isQueued = !isHandled && queue.TryAdd(received, claim);
        }
        finally
        {
            // What is queued keeps its claim until it is handled.
            if (isQueued)
                claim.Settle();
            else
                claim.Release(isHandled);
        }

        return isQueued ? StatusCodes.Status200OK : isHandled ? Duplicate(received) : NotTaken(received);
    }

    private int Duplicate(ReceivedNotification received)
    {
        logger.Duplicate(received.LoggedId, received.LoggedTopic);
        return StatusCodes.Status200OK;
    }

    private int NotTaken(ReceivedNotification received)
    {
        logger.NotTaken(received.LoggedId, received.LoggedTopic);
        return StatusCodes.Status503ServiceUnavailable;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Acknowledges a notification when it stands in the queue.</summary>
internal sealed class AtOnce(WebhookQueue queue, Claims claims, IHandledIds handledIds, ILogger logger) : IAcknowledger
{
    public async Task<int> AnswerAsync(ReceivedNotification received, CancellationToken budget)
    {
        Claim claim;
        while (!claims.TryTake(received.Key, out claim))
        {
            // Until the other stands in the queue: where it is refused, so would be a duplicate that was acknowledged.
            if (await claim.Settled.ConfigureAwait(false))
                return Duplicate(received);
        }

        if (received.Key is { } key && await handledIds.HasAsync(key).ConfigureAwait(false))
        {
            claim.Release(isTaken: true);
            return Duplicate(received);
        }

        if (queue.TryAdd(received, claim))
        {
            claim.Settle();
            return StatusCodes.Status200OK;
        }

        claim.Release(isTaken: false);
        logger.NotTaken(received.LoggedId, received.LoggedTopic);
        return StatusCodes.Status503ServiceUnavailable;
    }

    private int Duplicate(ReceivedNotification received)
    {
        logger.Duplicate(received.LoggedId, received.LoggedTopic);
        return StatusCodes.Status200OK;
    }
}

using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>The notifications that all machines of the app have handled, in their cache. While it is gone notifications are handled all the same.</summary>
internal sealed class SharedIds(IDistributedCache cache, TimeSpan lifetime, TimeProvider clock, ILogger logger) : IHandledIds
{
    /// <summary>How long the cache is waited for: less than a handler needs to find its time gone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly byte[] s_handled = [1];

    public async ValueTask<bool> HasAsync(NotificationKey key)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            return await cache.GetAsync(key.Text, patience.Token).WaitAsync(patience.Token).ConfigureAwait(false) is not null;
        }
        catch (Exception exception)
        {
            // Whatever it is: better twice than never.
            logger.HandledIdsLost(exception);
            return false;
        }
    }

    public async ValueTask AddAsync(NotificationKey key)
    {
        var until = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime };
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await cache.SetAsync(key.Text, s_handled, until, patience.Token).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It was handled, whoever knows of it.
            logger.HandledIdsLost(exception);
        }
    }
}

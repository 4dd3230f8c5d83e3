using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>The notifications that all machines of the app have handled, in their cache. While it is gone notifications are handled all the same.</summary>
internal sealed class SharedIds(IDistributedCache cache, TimeSpan lifetime, TimeProvider clock, ILogger logger)
{
    /// <summary>How long the cache is waited for: it leaves the handlers most of their time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly byte[] s_handled = [1];

    public async ValueTask<bool> HasAsync(ReceivedNotification received, NotificationKey key)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            // Away from here, as a cache may block.
            return await Task.Run(() => cache.GetAsync(key.Text, patience.Token), CancellationToken.None).WaitAsync(patience.Token).ConfigureAwait(false) is not null;
        }
        catch (Exception exception)
        {
            // Whatever it is: better twice than never.
            logger.HandledIdsLost(received.LoggedId, received.LoggedTopic, exception);
            return false;
        }
    }

    public async Task AddAsync(ReceivedNotification received, NotificationKey key)
    {
        var until = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime };
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await Task.Run(() => cache.SetAsync(key.Text, s_handled, until, patience.Token), CancellationToken.None).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It was handled, whoever knows of it.
            logger.HandledIdsLost(received.LoggedId, received.LoggedTopic, exception);
        }
    }
}

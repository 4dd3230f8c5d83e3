using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Intercom.Redis;

/// <summary>Knows whether Redis answers. Its faults end here: no request fails by them or waits for long.</summary>
internal sealed class RedisLink(IConnectionMultiplexer redis, TimeProvider clock, ILogger logger)
{
    /// <summary>How long an answer is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>How long nothing is asked after a fault.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private bool _isLost;
    private int _losses;
    private long _restStart;

    /// <summary>Whether it is worth asking.</summary>
    public bool IsUp()
    {
        if (!redis.IsConnected)
            Lose(null);

        lock (_gate)
            return !_isLost || (redis.IsConnected && clock.GetElapsedTime(_restStart) >= Rest);
    }

    /// <summary>The answer, or null where there is none.</summary>
    /// <param name="ask">Asks, before this returns.</param>
    public async Task<T?> AnswerAsync<T>(Func<Task<T>> ask)
        where T : struct
    {
        int losses = Losses();
        try
        {
            Task<T> asking = ask();

            // Should it fail after nobody waits for it any more, the log has said so already.
            _ = asking.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            T answer = await asking.WaitAsync(Patience, clock).ConfigureAwait(false);
            Regain(losses);
            return answer;
        }
        catch (Exception exception)
        {
            // Whatever it is, requests go on without Redis, and the log says so.
            Lose(exception);
            return null;
        }
    }

    private void Lose(Exception? cause)
    {
        lock (_gate)
        {
            _restStart = clock.GetTimestamp();
            if (_isLost)
                return;
            _isLost = true;
            _losses++;
        }

        logger.RedisLost(cause);
    }

    private int Losses()
    {
        lock (_gate)
            return _losses;
    }

    /// <summary>An answer to what was asked before the loss may still be on its way, and says nothing of now.</summary>
    private void Regain(int lossesWhenAsked)
    {
        lock (_gate)
        {
            if (!_isLost || _losses != lossesWhenAsked)
                return;
            _isLost = false;
        }

        logger.RedisRegained();
    }
}

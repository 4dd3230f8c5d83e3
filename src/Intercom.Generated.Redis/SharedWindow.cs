namespace Intercom.Redis;

/// <summary>The window that all processes of a token share, and while Redis is gone, the one this process has learned by itself.</summary>
internal sealed class SharedWindow(WindowScript script, RedisLink link, LearnedWindow own) : IRateWindow
{
    // What is under way reaches Redis in the order in which it was counted.
    private readonly object _order = new();

    /// <summary>It has to be asked for first.</summary>
    public bool TryEnter() => false;

    public async ValueTask<TimeSpan> EnterAsync()
    {
        if (!link.IsUp())
            return own.Enter();

        Task<TimeSpan> asking;
        lock (_order)
            asking = script.EnterAsync(own.Take());

        TimeSpan? wait = null;
        try
        {
            wait = await link.AnswerAsync(asking).ConfigureAwait(false);
        }
        finally
        {
            if (wait != TimeSpan.Zero)
                own.Leave(RateReading.NotSent);
        }

        return wait ?? own.Enter();
    }

    /// <summary>Nobody waits until Redis knows, and no answer is lost because a log fails.</summary>
    public void Leave(RateReading reading) => _ = LeaveAsync(reading);

    private async Task LeaveAsync(RateReading reading)
    {
        Task<long>? telling = null;
        bool isUp = false;
        try
        {
            isUp = link.IsUp();
        }
        finally
        {
            lock (_order)
            {
                int underWay = own.LeaveCounted(reading);
                if (isUp)
                    telling = script.LeaveAsync(underWay, reading);
            }
        }

        if (telling is not null)
            await link.AnswerAsync(telling).ConfigureAwait(false);
    }
}

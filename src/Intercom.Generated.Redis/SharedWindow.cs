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

        TimeSpan? wait = null;
        try
        {
            wait = await link.AnswerAsync(() =>
            {
                lock (_order)
                    return script.EnterAsync(own.Take());
            }).ConfigureAwait(false);
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
        bool isUp = false;
        try
        {
            isUp = link.IsUp();
        }
        finally
        {
            if (!isUp)
                own.Leave(reading);
        }

        if (isUp)
        {
            await link.AnswerAsync(() =>
            {
                lock (_order)
                    return script.LeaveAsync(own.LeaveCounted(reading), reading);
            }).ConfigureAwait(false);
        }
    }
}

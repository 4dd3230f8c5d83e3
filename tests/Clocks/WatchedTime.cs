using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Clocks;

/// <summary>A test's own clock, which knows how long it is waited for: no time goes by before somebody waits, and no more than that.</summary>
internal sealed class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly object _gate = new();
    private readonly List<WatchedTimer> _waiting = [];
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WatchedTime()
        : this(new FakeTimeProvider().Start)
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(this, callback, state);
        timer.Begin(base.CreateTimer(static timer => ((WatchedTimer)timer!).GoOff(), timer, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until somebody waits just so long.</summary>
    public async Task WaitedForAsync(TimeSpan wait)
    {
        for (Task news = News(); !IsWaitedFor(wait); news = News())
            await news.Soon();
    }

    /// <summary>Lets time go by until the first wait is over, which may be one that begins later.</summary>
    /// <param name="longest">Longer waits are left alone.</param>
    public async Task PassNextAsync(TimeSpan? longest = null)
    {
        for (Task news = News(); !TryPass(longest); news = News())
            await news.Soon();
    }

    /// <summary>Lets wait after wait go by until something is done.</summary>
    /// <param name="done">What is to be done.</param>
    /// <param name="longest">Longer waits are left alone.</param>
    public async Task PassUntilAsync(Task done, TimeSpan? longest = null)
    {
        for (Task news = News(); !done.IsCompleted; news = News())
        {
            if (!TryPass(longest))
                await Task.WhenAny(done, news).Soon();
        }

        await done;
    }

    private Task News()
    {
        lock (_gate)
            return _news.Task;
    }

    private bool IsWaitedFor(TimeSpan wait)
    {
        lock (_gate)
            return _waiting.Exists(timer => timer.Wait == wait);
    }

    private bool TryPass(TimeSpan? longest)
    {
        DateTimeOffset due;
        lock (_gate)
        {
            if (_waiting.Where(timer => !(timer.Wait > longest)).MinBy(static timer => timer.Due) is not { } next)
                return false;
            due = next.Due;
        }

        if (due - GetUtcNow() is { Ticks: > 0 } left)
            Advance(left);
        return true;
    }

    private sealed class WatchedTimer(WatchedTime clock, TimerCallback callback, object? state) : ITimer
    {
        private ITimer _timer = null!;
        private TimeSpan _period;

        public TimeSpan Wait { get; private set; }

        public DateTimeOffset Due { get; private set; }

        public void Begin(ITimer timer) => _timer = timer;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;

            // Both at once, so that it is never thought to wait when it has gone off.
            lock (clock._gate)
            {
                clock._waiting.Remove(this);
                if (dueTime <= TimeSpan.Zero || !_timer.Change(dueTime, period))
                    return _timer.Change(dueTime, period);

                StartWaiting(dueTime);
                return true;
            }
        }

        public void GoOff()
        {
            lock (clock._gate)
            {
                clock._waiting.Remove(this);
                if (_period > TimeSpan.Zero)
                    StartWaiting(_period);
            }

            callback(state);
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._waiting.Remove(this);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void StartWaiting(TimeSpan wait)
        {
            (Wait, Due) = (wait, clock.GetUtcNow() + wait);
            clock._waiting.Add(this);
            clock._news.TrySetResult();
            clock._news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}

using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Clocks;

/// <summary>
/// A test's own clock, which knows how long it is waited for: no time goes by before somebody waits, and no more than that.
/// A limit, at which a token is cancelled, is no wait: time stands still at it until what it limits is over.
/// </summary>
internal sealed class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly object _gate = new();
    private readonly List<WatchedTimer> _waiting = [];
    private readonly List<Action> _goneOff = [];
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
    /// <param name="limits">Whether limits, up to the longest, are waits too.</param>
    public async Task PassUntilAsync(Task done, TimeSpan? longest = null, bool limits = false)
    {
        for (Task news = News(); !done.IsCompleted; news = News())
        {
            if (!TryPass(longest, limits))
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

    private bool TryPass(TimeSpan? longest, bool limits = false)
    {
        List<Action> goneOff;
        lock (_gate)
        {
            bool MayPass(WatchedTimer timer) => (limits || !timer.IsLimit) && !(timer.Wait > longest);
            if (_waiting.Where(MayPass).MinBy(static timer => timer.Due) is not { } next
                || _waiting.Exists(timer => timer.IsLimit && !MayPass(timer) && timer.Due <= next.Due))
                return false;

            // Within the lock, so that no limit is set meanwhile.
            if (next.Due - GetUtcNow() is { Ticks: > 0 } left)
                Advance(left);
            goneOff = TakeGoneOff();
        }

        goneOff.ForEach(static goOff => goOff());
        return true;
    }

    /// <summary>What has gone off within the lock, and is to be called outside of it.</summary>
    private List<Action> TakeGoneOff()
    {
        List<Action> goneOff = [.. _goneOff];
        _goneOff.Clear();
        return goneOff;
    }

    /// <summary>Tells that waits have changed. Within the lock.</summary>
    private void Tell()
    {
        _news.TrySetResult();
        _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class WatchedTimer(WatchedTime clock, TimerCallback callback, object? state) : ITimer
    {
        private ITimer _timer = null!;
        private TimeSpan _period;

        public bool IsLimit { get; } = state is CancellationTokenSource;

        public TimeSpan Wait { get; private set; }

        public DateTimeOffset Due { get; private set; }

        public void Begin(ITimer timer) => _timer = timer;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool isSet;
            List<Action> goneOff;

            // Both at once, so that it is never thought to wait when it has gone off.
            lock (clock._gate)
            {
                StopWaiting();
                _period = period;
                isSet = dueTime > TimeSpan.Zero ? TryStart(dueTime) : _timer.Change(dueTime, period);
                goneOff = clock.TakeGoneOff();
            }

            goneOff.ForEach(static goOff => goOff());
            return isSet;
        }

        public void GoOff()
        {
            // Whoever looks at the clock, or sets a timer, may be the one who has others go off.
            bool isWithin = Monitor.IsEntered(clock._gate);
            lock (clock._gate)
            {
                // It may have been set anew since it was due.
                if (Due <= clock.GetUtcNow())
                {
                    StopWaiting();
                    if (_period > TimeSpan.Zero)
                        StartWaiting(Due, _period);
                }

                if (isWithin)
                    clock._goneOff.Add(() => callback(state));
            }

            if (!isWithin)
                callback(state);
        }

        public void Dispose()
        {
            lock (clock._gate)
                StopWaiting();
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>Sets the timer at a time at which the clock stands still: both have the same in mind.</summary>
        private bool TryStart(TimeSpan wait)
        {
            DateTimeOffset now;
            bool isSet;
            do
            {
                now = clock.GetUtcNow();
                isSet = _timer.Change(wait, _period);
            }
            while (clock.GetUtcNow() != now);

            if (isSet)
                StartWaiting(now, wait);
            return isSet;
        }

        private void StartWaiting(DateTimeOffset now, TimeSpan wait)
        {
            (Wait, Due) = (wait, now + wait);
            clock._waiting.Add(this);
            clock.Tell();
        }

        private void StopWaiting()
        {
            if (clock._waiting.Remove(this))
                clock.Tell();
        }
    }
}

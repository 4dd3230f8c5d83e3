using System.Diagnostics.CodeAnalysis;

namespace Intercom;

/// <summary>Those who wait for a place in the window, first come, first served. One timer wakes them all; no thread waits.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Several clients share it, and a timer that is not set goes with what it would wake.")]
internal sealed class PlaceQueue
{
    private readonly IRateWindow _window;
    private readonly ITimer _timer;
    private readonly ITimer _life;
    private readonly LinkedList<PlaceWaiter> _waiters = new();
    private bool _isAsking;
    private bool _isNews;

    public PlaceQueue(IRateWindow window, TimeProvider clock)
    {
        _window = window;
        _timer = clock.CreateTimer(static queue => ((PlaceQueue)queue!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _life = clock.CreateTimer(static _ => { }, this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a place, which is to be given back by <see cref="Leave"/>.</summary>
    public Task EnterAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);

        PlaceWaiter waiter;
        lock (_waiters)
        {
            // Where nobody waits, nobody is overtaken.
            if (_waiters.Count == 0 && !_isAsking && _window.TryEnter())
                return Task.CompletedTask;

            waiter = new PlaceWaiter();
            _waiters.AddLast(waiter.Node);
        }

        Wake();
        return WaitAsync(waiter, cancellationToken);
    }

    public void Leave(RateReading reading)
    {
        try
        {
            _window.Leave(reading);
        }
        finally
        {
            // A timer that is set holds the queue: what was learned stays known until it is over, also to clients that come after this one.
            _life.Change(RetryDelay.Longest, Timeout.InfiniteTimeSpan);
            Wake();
        }
    }

    private async Task WaitAsync(PlaceWaiter waiter, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration giveUp = cancellationToken.UnsafeRegister((_, token) => GiveUp(waiter, token), null);
        await waiter.Task.ConfigureAwait(false);
    }

    /// <summary>Something has changed: the window is asked again, by whoever is at it already or else from here.</summary>
    private void Wake()
    {
        lock (_waiters)
        {
            _isNews = true;
            if (_isAsking || _waiters.Count == 0)
                return;
            _isAsking = true;
        }

        _ = AskAsync();
    }

    private async Task AskAsync()
    {
        while (GoOn())
        {
            try
            {
                TimeSpan wait = await _window.EnterAsync().ConfigureAwait(false);
                if (wait == TimeSpan.Zero)
                    Admit();
                else
                    WakeAfter(wait);
            }
            catch (Exception exception)
            {
                // Windows do not fail, but they write to a log of the app's, which may. The one it happened to is told, and the others go on.
                Next()?.SetException(exception);
            }
        }
    }

    private bool GoOn()
    {
        lock (_waiters)
        {
            _isAsking = _isNews && _waiters.Count > 0;
            _isNews = false;
            return _isAsking;
        }
    }

    private void Admit()
    {
        if (Next() is { } next)
            next.SetResult();
        else
            // All have given up while the window was asked.
            _window.Leave(RateReading.NotSent);
    }

    /// <summary>Takes the one who has waited longest. There is news after it: the next may ask.</summary>
    private PlaceWaiter? Next()
    {
        lock (_waiters)
        {
            _isNews = true;
            PlaceWaiter? next = _waiters.First?.Value;
            if (next is not null)
                _waiters.RemoveFirst();
            return next;
        }
    }

    /// <summary>Timers know whole milliseconds, and one that is early would find the window still spent.</summary>
    private void WakeAfter(TimeSpan wait) =>
        _timer.Change(wait < TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);

    private void GiveUp(PlaceWaiter waiter, CancellationToken cancellationToken)
    {
        lock (_waiters)
        {
            if (waiter.Node.List is null)
                return;
            _waiters.Remove(waiter.Node);
        }

        waiter.SetCanceled(cancellationToken);
    }
}

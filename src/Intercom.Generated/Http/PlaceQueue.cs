namespace Intercom;

/// <summary>Those who wait for a place in the window, first come, first served. One timer wakes them all; no thread waits.</summary>
internal sealed class PlaceQueue : IDisposable
{
    private readonly IRateWindow _window;
    private readonly ITimer _timer;
    private readonly LinkedList<PlaceWaiter> _waiters = new();
    private bool _isAsking;
    private bool _isNews;

    public PlaceQueue(IRateWindow window, TimeProvider clock)
    {
        _window = window;
        _timer = clock.CreateTimer(static queue => ((PlaceQueue)queue!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a place, which is to be given back by <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PlaceWaiter waiter = new();
        lock (_waiters)
            _waiters.AddLast(waiter.Node);

        Wake();
        using CancellationTokenRegistration giveUp = cancellationToken.UnsafeRegister((_, token) => GiveUp(waiter, token), null);
        await waiter.Task.ConfigureAwait(false);
    }

    public void Leave(RateReading reading)
    {
        _window.Leave(reading);
        Wake();
    }

    public void Dispose() => _timer.Dispose();

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
            TimeSpan wait = await _window.EnterAsync().ConfigureAwait(false);
            if (wait == TimeSpan.Zero)
                Admit();
            else
                WakeAfter(wait);
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
        lock (_waiters)
        {
            _isNews = true;
            if (_waiters.First is { } first)
            {
                _waiters.RemoveFirst();
                first.Value.SetResult();
                return;
            }
        }

        // All have given up while the window was asked.
        _window.Leave(RateReading.NotSent);
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

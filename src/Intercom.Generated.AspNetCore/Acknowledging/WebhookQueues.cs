namespace Intercom.AspNetCore;

/// <summary>The queues of an app, which end before it does.</summary>
/// <param name="clock">The app's clock; null for the system's.</param>
internal sealed class WebhookQueues(TimeProvider? clock = null) : IAsyncDisposable, IDisposable
{
    /// <summary>How long the app may take, when its time is over, to put away what it is told of.</summary>
    public static readonly TimeSpan TellingTime = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly object _gate = new();
    private readonly List<WebhookQueue> _queues = [];
    private readonly CancellationTokenSource _timeIsOver = new();
    private readonly CancellationTokenSource _tellingIsOver = new();
    private ITimer? _telling;
    private bool _isClosed;
    private bool _isReleased;

    public WebhookQueue Open(int capacity, int workers, QueuedHandling handling)
    {
        lock (_gate)
        {
            var queue = new WebhookQueue(capacity, workers, handling, _timeIsOver.Token, _tellingIsOver.Token);
            _queues.Add(queue);
            if (_isClosed)
                queue.Close();

            return queue;
        }
    }

    /// <summary>Takes no more, and ends when all that was taken is handled or told of as failed.</summary>
    /// <param name="timeIsOver">Gives up what is not handled by then.</param>
    public async Task EndAsync(CancellationToken timeIsOver)
    {
        Task emptied = Close();
        using (timeIsOver.UnsafeRegister(static queues => ((WebhookQueues)queues!).GiveUp(), this))
            await emptied.ConfigureAwait(false);
    }

    /// <summary>Where the host was not stopped, what is left is told of.</summary>
    public async ValueTask DisposeAsync()
    {
        Task emptied = Close();
        GiveUp();
        await emptied.ConfigureAwait(false);
        Release();
    }

    public void Dispose()
    {
        Close();
        GiveUp();
        Release();
    }

    /// <summary>Handlers first, and later the telling of what they did not handle.</summary>
    private void GiveUp()
    {
        lock (_gate)
        {
            if (_isReleased)
                return;

            _telling ??= _clock.CreateTimer(static queues => ((WebhookQueues)queues!).GiveUpTelling(), this, TellingTime, Timeout.InfiniteTimeSpan);
            _timeIsOver.Cancel();
        }
    }

    private void GiveUpTelling()
    {
        lock (_gate)
        {
            if (!_isReleased)
                _tellingIsOver.Cancel();
        }
    }

    /// <summary>A timer that has gone off already must not find what is gone.</summary>
    private void Release()
    {
        lock (_gate)
        {
            _isReleased = true;
            _telling?.Dispose();
            _timeIsOver.Dispose();
            _tellingIsOver.Dispose();
        }
    }

    private Task Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            _queues.ForEach(static queue => queue.Close());
            return Task.WhenAll(_queues.Select(static queue => queue.Emptied));
        }
    }
}

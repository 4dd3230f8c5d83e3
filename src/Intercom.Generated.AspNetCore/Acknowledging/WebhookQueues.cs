namespace Intercom.AspNetCore;

/// <summary>The queues of an app, which end before it does.</summary>
internal sealed class WebhookQueues : IAsyncDisposable, IDisposable
{
    private readonly object _gate = new();
    private readonly List<WebhookQueue> _queues = [];
    private readonly CancellationTokenSource _timeIsOver = new();
    private bool _isClosed;

    public WebhookQueue Open(int capacity, int workers, QueuedHandling handling)
    {
        lock (_gate)
        {
            var queue = new WebhookQueue(capacity, workers, handling, _timeIsOver.Token);
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
        using (timeIsOver.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _timeIsOver))
            await emptied.ConfigureAwait(false);
    }

    /// <summary>Where the host was not stopped, what is left is told of.</summary>
    public async ValueTask DisposeAsync()
    {
        Task emptied = Close();
        await _timeIsOver.CancelAsync().ConfigureAwait(false);
        await emptied.ConfigureAwait(false);
        _timeIsOver.Dispose();
    }

    public void Dispose()
    {
        Close();
        _timeIsOver.Cancel();
        _timeIsOver.Dispose();
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

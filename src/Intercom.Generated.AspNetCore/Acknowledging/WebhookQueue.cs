using System.Threading.Channels;

namespace Intercom.AspNetCore;

/// <summary>The notifications of an endpoint that were acknowledged and are to be handled, and the workers that do.</summary>
internal sealed class WebhookQueue
{
    private readonly Channel<QueuedNotification> _waiting;
    private readonly QueuedHandling _handling;
    private readonly CancellationToken _timeIsOver;
    private readonly CancellationToken _tellingIsOver;

    /// <param name="capacity">How many may wait.</param>
    /// <param name="workers">How many are handled side by side.</param>
    /// <param name="handling">Handles them.</param>
    /// <param name="timeIsOver">Gives up what is not handled by then.</param>
    /// <param name="tellingIsOver">Gives up what is not told of by then.</param>
    public WebhookQueue(int capacity, int workers, QueuedHandling handling, CancellationToken timeIsOver, CancellationToken tellingIsOver)
    {
        _waiting = Channel.CreateBounded<QueuedNotification>(capacity);
        _handling = handling;
        _timeIsOver = timeIsOver;
        _tellingIsOver = tellingIsOver;
        Emptied = Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
    }

    /// <summary>Ends when all it had taken until it was closed is handled, or told of as failed.</summary>
    public Task Emptied { get; }

    /// <summary>Adds a notification, unless the queue is full or closed.</summary>
    public bool TryAdd(ReceivedNotification received, Claim claim) => _waiting.Writer.TryWrite(new QueuedNotification(received, claim));

    /// <summary>Takes no more.</summary>
    public void Close() => _waiting.Writer.TryComplete();

    private async Task WorkAsync()
    {
        // To the end also when the time is over: what is left is told of.
        await foreach (QueuedNotification queued in _waiting.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            try
            {
                await _handling.HandleAsync(queued.Received, _timeIsOver, _tellingIsOver).ConfigureAwait(false);
            }
            finally
            {
                queued.Claim.Release(isTaken: true);
            }
        }
    }
}

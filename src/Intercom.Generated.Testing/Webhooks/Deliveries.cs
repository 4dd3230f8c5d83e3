namespace Intercom.Testing.Webhooks;

/// <summary>
/// Delivers what was made, in the background: each subscription's one after the other, all subscriptions side by side. What it knows is
/// touched only where the workspace is held, and nothing is waited for there.
/// </summary>
internal sealed class Deliveries(Workspace workspace, WebhookDeliveryOptions options, TimeProvider clock) : IAsyncDisposable
{
    private const int MostAttempts = 2;

    private static readonly TimeSpan s_longestHold = TimeSpan.FromSeconds(1);

    private readonly int _duplicateEvery = options.DuplicateEvery;
    private readonly int _swapEvery = options.SwapEvery;
    private readonly TimeSpan _retryDelay = options.RetryDelay;
    private readonly Courier _courier = new(options, clock);
    private readonly BackgroundWork _work = new(clock);
    private readonly List<Outbox> _holding = [];
    private TaskCompletionSource _quiet = NewSignal();
    private int _open;
    private bool _isDropped;

    // Those that wait for the next one wait for nothing the emulator does.
    private bool IsQuiet => _open == _holding.Count;

    /// <summary>Takes a notification in. Called where the workspace is held.</summary>
    public void Add(Delivery delivery)
    {
        if (_work.IsStopped)
            return;

        _open++;
        Outbox outbox = delivery.Subscription.Outbox;
        if (!delivery.IsPing && outbox.Held is not null)
        {
            outbox.Add(delivery);
            Release(outbox);
        }
        else if (delivery.IsEvery(_swapEvery))
        {
            Hold(delivery, outbox);
        }
        else
        {
            Queue(delivery);
        }
    }

    /// <summary>Ends when all that was made is delivered or has failed for good.</summary>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (workspace.Exclusively(Remainder) is { } quiet)
            await quiet.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Drops what is not delivered yet, and ends when nothing is at work any more.</summary>
    public async ValueTask DisposeAsync()
    {
        await _work.DisposeAsync().ConfigureAwait(false);
        _courier.Dispose();
        // Whoever waits is told.
        workspace.Exclusively(() => _quiet.TrySetResult());
    }

    /// <summary>Begins the end of deliveries that others take the place of: nothing more is sent, and who waits has nothing to wait for. Called where the workspace is held.</summary>
    public void Drop() => _isDropped = true;

    private Task? Remainder()
    {
        ObjectDisposedException.ThrowIf(_work.IsStopped && !_isDropped, typeof(IntercomEmulator));
        if (_open == 0 || _isDropped)
            return null;

        if (IsQuiet)
        {
            foreach (Outbox outbox in _holding.ToArray())
                Release(outbox);
        }

        return _quiet.Task;
    }

    private void Hold(Delivery delivery, Outbox outbox)
    {
        outbox.Hold(delivery);
        _holding.Add(outbox);
        DateTimeOffset until = clock.GetUtcNow() + s_longestHold;
        _work.RunAt(until, () => workspace.Exclusively(() =>
        {
            if (outbox.Held == delivery)
                Release(outbox);
        }));
    }

    private void Release(Outbox outbox)
    {
        Delivery held = outbox.Held!;
        outbox.Release();
        _holding.Remove(outbox);
        Serve(outbox);
    }

    private void Queue(Delivery delivery)
    {
        delivery.Subscription.Outbox.Add(delivery);
        Serve(delivery.Subscription.Outbox);
    }

    private void Serve(Outbox outbox)
    {
        if (outbox.IsBeingServed)
            return;

        outbox.IsBeingServed = true;
        _work.Run(stopping => ServeAsync(outbox, stopping));
    }

    private async Task ServeAsync(Outbox outbox, CancellationToken stopping)
    {
        while (workspace.Exclusively(() => Next(outbox)) is ({ } delivery, { } request))
        {
            WebhookAnswer answer = await _courier.TakeAsync(request, stopping).ConfigureAwait(false);
            workspace.Exclusively(() => Note(delivery, new WebhookExchange(request, answer)));
            if (answer.IsAccepted && delivery.IsEvery(_duplicateEvery))
            {
                // Accepted it is, whatever becomes of the duplicate.
                WebhookAnswer second = await _courier.TakeAsync(request, stopping).ConfigureAwait(false);
                workspace.Exclusively(() => EndWhereGone(delivery, second));
            }

            workspace.Exclusively(() => Settle(delivery, answer));
        }
    }

    private (Delivery Delivery, WebhookRequest Request)? Next(Outbox outbox)
    {
        while (!_work.IsStopped && !_isDropped && outbox.TryTake(out Delivery? delivery))
        {
            if (!delivery.Subscription.IsServed)
            {
                Drop(delivery);
                continue;
            }

            if (delivery.Notification.Attempts == 0)
            {
                delivery.FirstSentAt = clock.GetUtcNow();
                delivery.Subscription.Sent.Add(delivery.Notification, workspace.Now);
            }

            delivery.Notification.CountAttempt(workspace.Now);
            return (delivery, WebhookRequest.For(delivery.Subscription, delivery.Notification));
        }

        outbox.IsBeingServed = false;
        return null;
    }

    private void Note(Delivery delivery, WebhookExchange exchange)
    {
        delivery.LastExchange = exchange;
        EndWhereGone(delivery, exchange.Answer);
        if (exchange.Answer.IsAccepted)
            delivery.Notification.MarkDelivered(workspace.Now);
    }

    private void EndWhereGone(Delivery delivery, WebhookAnswer answer)
    {
        if (answer.IsGone)
            delivery.Subscription.Deactivate(workspace.Now);
    }

    private void Settle(Delivery delivery, WebhookAnswer answer)
    {
        if (answer.IsAccepted)
            Close();
        else if (answer.IsGone || answer == WebhookAnswer.NotSent || delivery.Notification.Attempts == MostAttempts)
            Drop(delivery);
        else
            _work.RunAt(delivery.FirstSentAt + _retryDelay, () => workspace.Exclusively(() => Queue(delivery)));
    }

    // What was never sent leaves no trace, as its subscription ended before.
    private void Drop(Delivery delivery)
    {
        if (delivery.LastExchange is { } exchange)
        {
            delivery.Notification.MarkFailed();
            delivery.Subscription.Errors.Add(delivery.Notification, workspace.Now, exchange.ToAnswer());
        }

        Close();
    }

    private void Close()
    {
        _open--;
        if (!IsQuiet)
            return;

        _quiet.TrySetResult();
        _quiet = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

using Intercom.Testing.Clocks;

namespace Intercom.Testing.Webhooks;

/// <summary>Work that goes on beside the requests, until it is stopped.</summary>
internal sealed class BackgroundWork(TimeProvider clock) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly HashSet<Task> _running = [];

    public bool IsStopped { get; private set; }

    public void Run(Func<CancellationToken, Task> work)
    {
        lock (_running)
        {
            if (IsStopped)
                return;

            Task task = Detached(() => UntilStoppedAsync(work));
            _running.Add(task);
            // One that went wrong stays, for the stop to tell.
            task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }
    }

    /// <summary>Does something when the clock has come so far.</summary>
    public void RunAt(DateTimeOffset due, Action work) => Run(async stopping =>
    {
        await DueTime.ReachedAsync(clock, due, stopping).ConfigureAwait(false);
        work();
    });

    /// <summary>Stops at once; ends when nothing is at work any more.</summary>
    public async ValueTask DisposeAsync()
    {
        Task[] running;
        lock (_running)
        {
            IsStopped = true;
            running = [.. _running];
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(false);
        _stopping.Dispose();
    }

    // What a request carries along, such as its trace, must not follow what goes on long after it.
    private static Task Detached(Func<Task> work)
    {
        if (ExecutionContext.IsFlowSuppressed())
            return Task.Run(work);

        using (ExecutionContext.SuppressFlow())
            return Task.Run(work);
    }

    private async Task UntilStoppedAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(_stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (IsStopped)
        {
            // That is how it stops.
        }
    }

    private void Forget(Task ended)
    {
        lock (_running)
        {
            _running.Remove(ended);
        }
    }
}

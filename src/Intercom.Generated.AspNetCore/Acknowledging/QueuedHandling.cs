using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Intercom.AspNetCore;

/// <summary>Handles a notification that was acknowledged, and does not let go of it before it is handled or told of as failed.</summary>
internal sealed class QueuedHandling(HandlerList handlers, IHandledIds handledIds, FailedNotifications failed, int maxRetries, TimeProvider clock, ILogger logger)
{
    private readonly ResiliencePipeline _tries = Tries(maxRetries, clock);

    /// <summary>Never fails.</summary>
    /// <param name="received">The notification.</param>
    /// <param name="timeIsOver">Says that the app cannot wait any longer.</param>
    public async Task HandleAsync(ReceivedNotification received, CancellationToken timeIsOver)
    {
        if (await FailureOfAsync(received, timeIsOver).ConfigureAwait(false) is { } failure)
            await failed.TellAsync(received, failure).ConfigureAwait(false);
    }

    private static ResiliencePipeline Tries(int maxRetries, TimeProvider clock) => maxRetries == 0
        ? ResiliencePipeline.Empty
        : new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = maxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = TimeSpan.FromMinutes(1),
                UseJitter = true,

                // A cancellation of the handler's own making is a failure as any other.
                ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Exception is not null && !attempt.Context.CancellationToken.IsCancellationRequested),
            })
            .Build();

    private async Task<Exception?> FailureOfAsync(ReceivedNotification received, CancellationToken timeIsOver)
    {
        try
        {
            timeIsOver.ThrowIfCancellationRequested();

            // A handler that blocks, or does not heed that the time is over, is left behind.
            return await Task.Run(() => TryAsync(received, timeIsOver), CancellationToken.None).WaitAsync(timeIsOver).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (timeIsOver.IsCancellationRequested)
        {
            return new OperationCanceledException("The app ended before the notification was handled.", exception);
        }
    }

    private async Task<Exception?> TryAsync(ReceivedNotification received, CancellationToken timeIsOver)
    {
        int tries = 0;
        try
        {
            await _tries.ExecuteAsync(async cancellationToken => await TryOnceAsync(received, ++tries, cancellationToken).ConfigureAwait(false), timeIsOver).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !timeIsOver.IsCancellationRequested)
        {
            return exception;
        }

        if (received.Key is { } key)
            await handledIds.AddAsync(key).ConfigureAwait(false);

        logger.Handled(received.LoggedId, received.LoggedTopic);
        return null;
    }

    private async Task TryOnceAsync(ReceivedNotification received, int number, CancellationToken cancellationToken)
    {
        try
        {
            await handlers.RunAsync(number == 1 ? received.First : received.Anew(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.TriedInVain(received.LoggedId, received.LoggedTopic, number, maxRetries + 1, exception);
            throw;
        }
    }
}

using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Intercom.AspNetCore;

/// <summary>Handles a notification that was acknowledged, and does not let go of it before it is handled or told of as failed.</summary>
internal sealed class QueuedHandling(HandlerList handlers, HandledIds handledIds, FailedNotifications failed, int maxRetries, TimeProvider clock, ILogger logger)
{
    /// <summary>How long handlers have to end well after they were told that the time is over.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly ResiliencePipeline _tries = Tries(maxRetries, clock);

    /// <summary>Never fails.</summary>
    /// <param name="received">The notification.</param>
    /// <param name="timeIsOver">Says that the app cannot wait any longer for handlers.</param>
    /// <param name="tellingIsOver">Says that it cannot wait for <see cref="IntercomWebhookOptions.OnFailed"/> either.</param>
    public async Task HandleAsync(ReceivedNotification received, CancellationToken timeIsOver, CancellationToken tellingIsOver)
    {
        if (await FailureOfAsync(received, timeIsOver).ConfigureAwait(false) is not { } failure)
            await handledIds.ShareAsync(received).ConfigureAwait(false);
        else
            await failed.TellAsync(received, failure, tellingIsOver).ConfigureAwait(false);
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

    private static OperationCanceledException TimeIsOver() => new("The app ended before the notification was handled.");

    private async Task<Exception?> FailureOfAsync(ReceivedNotification received, CancellationToken timeIsOver)
    {
        if (timeIsOver.IsCancellationRequested)
            return TimeIsOver();

        Task<Exception?> trying = Task.Run(() => TryAsync(received, timeIsOver), CancellationToken.None);
        try
        {
            return await trying.WaitAsync(timeIsOver).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It may still end well, or end at once.
        }

        try
        {
            return await trying.WaitAsync(Grace, clock, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // A handler that blocks, or does not heed its token, is left behind.
            return TimeIsOver();
        }
    }

    /// <summary>Never fails: what fails is its result.</summary>
    private async Task<Exception?> TryAsync(ReceivedNotification received, CancellationToken timeIsOver)
    {
        using var token = new HandlersToken(received, logger, timeIsOver);
        int tries = 0;
        try
        {
            await _tries.ExecuteAsync(async cancellationToken => await TryOnceAsync(received, ++tries, cancellationToken).ConfigureAwait(false), token.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeIsOver.IsCancellationRequested)
        {
            return TimeIsOver();
        }
        catch (Exception exception)
        {
            return exception;
        }

        handledIds.Add(received);
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

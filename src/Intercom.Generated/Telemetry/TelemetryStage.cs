using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>Tells of each call as a whole, with all its tries and waits: span, measurements, and the log of those that failed. Where nobody listens it is not there.</summary>
internal sealed class TelemetryStage(IntercomOptions options, ServerTags server, ILogger logger, Stage inner) : Stage(inner)
{
    public override ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (Instruments.AreWatched || logger.IsEnabled(LogLevel.Warning)) && Operation.Of(request) is { } operation
            ? WatchAsync(request, operation, cancellationToken)
            : Inner.SendAsync(request, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> WatchAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        CallRecord? call = Instruments.AreWatched || logger.IsEnabled(LogLevel.Debug) ? CallRecord.Begin(request, operation, server, options.TimeProvider) : null;
        HttpResponseMessage response;
        try
        {
            response = await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            End(call, operation, CallOutcome.Of(exception, cancellationToken));
            throw;
        }

        End(call, operation, CallOutcome.Of(response));
        return response;
    }

    private void End(CallRecord? call, Operation operation, CallOutcome outcome)
    {
        // The log goes first: it then names the span too.
        if (call is not null && call.Parked > TimeSpan.Zero)
            logger.Waited(operation, call.Parked.TotalMilliseconds);
        if (outcome is { ErrorType: not null, Answer: { } answer })
            TellOfFailure(operation, answer);

        call?.End(outcome);
    }

    /// <summary>That something is not there is what many callers ask to know.</summary>
    private void TellOfFailure(Operation operation, HttpResponseMessage answer)
    {
        LogLevel level = answer.StatusCode == HttpStatusCode.NotFound ? LogLevel.Debug : LogLevel.Warning;
        if (!logger.IsEnabled(level))
            return;

        AnswerNames names = AnswerNames.Of(answer);
        logger.Failed(level, operation, (int)answer.StatusCode, names.Code ?? "none", names.RequestId ?? "none");
    }
}

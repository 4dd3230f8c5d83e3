using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Intercom;

/// <summary>Sends again what may be sent again: after 429 always, after a fault of server or network only what the description says is safe to repeat.</summary>
internal sealed class RetryStage : Stage
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> s_request = new("request");
    private static readonly ResiliencePropertyKey<Outcome<HttpResponseMessage>?> s_first = new("first");

    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryStage(IntercomOptions options, ILogger logger, Stage inner)
        : base(inner)
    {
        _clock = options.TimeProvider;
        _logger = logger;
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(30),
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(ShouldRepeat(attempt.Outcome, attempt.Context.Properties.GetValue(s_request, null!))),
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result is { StatusCode: AnswerStatus.TooManyRequests } limited
                    ? RetryDelay.Of(limited, _clock)
                    : null),
                OnRetry = attempt =>
                {
                    attempt.Outcome.Result?.Dispose();
                    Tell(attempt, options.MaxRetries);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    /// <summary>What goes well at once, as nearly everything does, has nothing to do with repeating.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage> first;
        try
        {
            HttpResponseMessage response = await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
            first = Outcome.FromResult(response);
            if (cancellationToken.IsCancellationRequested || !ShouldRepeat(first, request))
                return response;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && ShouldRepeat(Outcome.FromException<HttpResponseMessage>(exception), request))
        {
            first = Outcome.FromException<HttpResponseMessage>(exception);
        }

        return await RepeatAsync(first, request, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<HttpResponseMessage> RepeatAsync(Outcome<HttpResponseMessage> first, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(s_request, request);
            context.Properties.Set(s_first, first);
            Outcome<HttpResponseMessage> last = await _pipeline.ExecuteOutcomeAsync(
                static async (context, stage) => await stage.TryAsync(context).ConfigureAwait(false), context, this).ConfigureAwait(false);
            last.ThrowIfException();
            return last.Result!;
        }
        finally
        {
            // Left over where the caller gave up before its turn.
            context.Properties.GetValue(s_first, null)?.Result?.Dispose();
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>The first try has been made already.</summary>
    private async ValueTask<Outcome<HttpResponseMessage>> TryAsync(ResilienceContext context)
    {
        if (context.Properties.GetValue(s_first, null) is { } first)
        {
            context.Properties.Set(s_first, null);
            return first;
        }

        HttpRequestMessage request = context.Properties.GetValue(s_request, null!);
        CallRecord.Of(request)?.Resend();
        try
        {
            return Outcome.FromResult(await Inner.SendAsync(request, context.CancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return Outcome.FromException<HttpResponseMessage>(exception);
        }
    }

    private void Tell(OnRetryArguments<HttpResponseMessage> attempt, int retries)
    {
        HttpRequestMessage request = attempt.Context.Properties.GetValue(s_request, null!);
        CallRecord? call = CallRecord.Of(request);
        if (call is null && !_logger.IsEnabled(LogLevel.Information))
            return;

        // Of what is repeated, the status tells all.
        string reason = attempt.Outcome.Exception is { } exception ? ErrorType.Of(exception) : ErrorType.Of(attempt.Outcome.Result!) ?? "";
        call?.BeginRetry(reason);
        if (_logger.IsEnabled(LogLevel.Information))
            _logger.IsSentAgain(Operation.Of(request), attempt.RetryDelay.TotalMilliseconds, attempt.AttemptNumber + 1, retries, reason);
    }

    private bool ShouldRepeat(Outcome<HttpResponseMessage> outcome, HttpRequestMessage request)
    {
        if (outcome.Result is { StatusCode: AnswerStatus.TooManyRequests } limited)
            return !PendingJobs.IsMeantBy(limited) && !(RetryDelay.Of(limited, _clock) > RetryDelay.Longest);

        return (NoAnswer.IsMeantBy(outcome.Exception) || outcome.Result is { StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout })
            && Operation.Of(request)?.MayRepeat == true;
    }
}

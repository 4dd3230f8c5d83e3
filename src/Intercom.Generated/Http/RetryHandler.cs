using System.Net;
using Polly;
using Polly.Retry;

namespace Intercom;

/// <summary>Sends again what may be sent again: after 429 always, after a fault of server or network only what the description says is safe to repeat.</summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> s_request = new("request");

    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryHandler(IntercomOptions options, HttpMessageHandler inner)
        : base(inner)
    {
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(30),
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(ShouldRepeat(attempt.Outcome, attempt.Context, options.TimeProvider)),
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } limited
                    ? RetryDelay.Of(limited, options.TimeProvider)
                    : null),
                OnRetry = static attempt =>
                {
                    attempt.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(s_request, request);
            return await _pipeline.ExecuteAsync(
                static async (context, handler) => await handler.SendOnceAsync(context).ConfigureAwait(false), context, this).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<HttpResponseMessage> SendOnceAsync(ResilienceContext context) =>
        base.SendAsync(context.Properties.GetValue(s_request, null!), context.CancellationToken);

    private static bool ShouldRepeat(Outcome<HttpResponseMessage> outcome, ResilienceContext context, TimeProvider clock)
    {
        if (outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } limited)
            return !PendingJobs.IsMeantBy(limited) && !(RetryDelay.Of(limited, clock) > RetryDelay.Longest);

        bool mayRepeat = Operation.Of(context.Properties.GetValue(s_request, null!))?.MayRepeat == true;
        return mayRepeat && (NoAnswer.IsMeantBy(outcome.Exception) || outcome.Result is { StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout });
    }
}

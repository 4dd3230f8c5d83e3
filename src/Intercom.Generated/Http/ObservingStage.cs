using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>Sees every answer, also those that are tried again: keeps the newest rate limit and writes the log.</summary>
internal sealed class ObservingStage(IntercomOptions options, ILogger logger, Stage inner) : Stage(inner)
{
    private volatile RateLimitDetails? _rateLimit;

    public RateLimitDetails? RateLimit => _rateLimit;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long start = options.TimeProvider.GetTimestamp();
        try
        {
            HttpResponseMessage response = await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (AnswerBody.Of(response).RateLimit is { } rateLimit)
                _rateLimit = rateLimit;
            if (logger.IsEnabled(LogLevel.Debug))
                logger.Answered(Operation.Of(request), (int)response.StatusCode, options.TimeProvider.GetElapsedTime(start).TotalMilliseconds);

            return response;
        }
        catch (Exception exception) when (NoAnswer.IsMeantBy(exception))
        {
            logger.GotNoAnswer(Operation.Of(request), options.TimeProvider.GetElapsedTime(start).TotalMilliseconds, exception);
            throw;
        }
    }
}

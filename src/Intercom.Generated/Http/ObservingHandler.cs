using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>Sees every answer, also those that are tried again: keeps the newest rate limit and writes the log.</summary>
internal sealed class ObservingHandler(IntercomOptions options, ILogger logger, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private volatile RateLimitDetails? _rateLimit;

    public RateLimitDetails? RateLimit => _rateLimit;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long start = options.TimeProvider.GetTimestamp();
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            _rateLimit = RateLimitDetails.Of(response) ?? _rateLimit;
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

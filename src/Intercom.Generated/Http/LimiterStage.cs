using System.Threading.RateLimiting;

namespace Intercom;

/// <summary>Has each try wait for its permit of the app's own rate limiter.</summary>
internal sealed class LimiterStage(RateLimiter limiter, Stage inner) : Stage(inner)
{
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using RateLimitLease lease = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            throw new RateLimitExceededException("The client's own RateLimiter refused the request: nothing was sent.")
            {
                RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan delay) ? delay : null,
            };
        }

        return await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

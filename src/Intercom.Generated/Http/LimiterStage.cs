using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>Has each try wait for its permit of the app's own rate limiter.</summary>
internal sealed class LimiterStage(RateLimiter limiter, ILogger logger, Stage inner) : Stage(inner)
{
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using RateLimitLease lease = await PermitAsync(request, cancellationToken).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            logger.WasRefused(Operation.Of(request));
            throw new RateLimitExceededException("The client's own RateLimiter refused the request: nothing was sent.")
            {
                RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan delay) ? delay : null,
            };
        }

        return await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<RateLimitLease> PermitAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ValueTask<RateLimitLease> permit = limiter.AcquireAsync(1, cancellationToken);
        return permit.IsCompleted || CallRecord.Of(request) is not { } call ? permit : ParkAsync(permit, call);
    }

    private static async ValueTask<RateLimitLease> ParkAsync(ValueTask<RateLimitLease> permit, CallRecord call)
    {
        using (call.Park())
            return await permit.ConfigureAwait(false);
    }
}

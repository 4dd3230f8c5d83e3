using System.Threading.RateLimiting;

namespace Intercom.Tests.Support;

/// <summary>Counts the permits another limiter gives.</summary>
internal sealed class CountingLimiter(RateLimiter inner) : RateLimiter
{
    public int Acquired { get; private set; }

    public override TimeSpan? IdleDuration => inner.IdleDuration;

    public override RateLimiterStatistics? GetStatistics() => inner.GetStatistics();

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => inner.AttemptAcquire(permitCount);

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Acquired++;
        return inner.AcquireAsync(permitCount, cancellationToken);
    }
}

using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Ends a try that takes too long, from its token to the end of its body. What waits before it has no part in its time.</summary>
internal sealed class TimeLimitStage(TimeSpan limit, TimeProvider clock, Stage inner) : Stage(inner)
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
#if NET
        using var time = new CancellationTokenSource(limit, clock);
#else // There, what ends at a time is made by the clock.
        using CancellationTokenSource time = clock.CreateCancellationTokenSource(limit);
#endif
        using CancellationTokenRegistration givenUp = cancellationToken.UnsafeRegister(static time => ((CancellationTokenSource)time!).Cancel(), time);
        try
        {
            return await Inner.SendAsync(request, time.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            exception is OperationCanceledException or HttpRequestException or IOException && time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"There was no whole answer within {limit}.", exception);
        }
    }
}

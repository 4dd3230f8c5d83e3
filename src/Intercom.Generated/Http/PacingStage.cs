using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Has each try wait for its place in the window of the rate limit, rather than be refused.</summary>
internal sealed class PacingStage(PlaceQueue queue, TimeProvider clock, Stage inner) : Stage(inner)
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await PlaceAsync(request, cancellationToken).ConfigureAwait(false);
        Outgoing outgoing = Outgoing.Of(request);
        outgoing.MayHaveArrived = false;
        RateReading? reading = null;
        try
        {
            HttpResponseMessage response = await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
            reading = RateReading.Of(response, clock);
            return response;
        }
        finally
        {
            queue.Leave(reading ?? (outgoing.MayHaveArrived ? RateReading.NoAnswer : RateReading.NotSent));
        }
    }

    private Task PlaceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Task place = queue.EnterAsync(cancellationToken);
        return place.IsCompleted || CallRecord.Of(request) is not { } call ? place : ParkAsync(place, call);
    }

    private static async Task ParkAsync(Task place, CallRecord call)
    {
        using (call.Park())
            await place.ConfigureAwait(false);
    }
}

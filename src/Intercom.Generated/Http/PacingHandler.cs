namespace Intercom;

/// <summary>Has each try wait for its place in the window of the rate limit, rather than be refused.</summary>
internal sealed class PacingHandler(PlaceQueue queue, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await queue.EnterAsync(cancellationToken).ConfigureAwait(false);
        Outgoing outgoing = Outgoing.Of(request);
        outgoing.MayHaveArrived = false;
        RateReading? reading = null;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            reading = RateReading.Of(response, clock);
            return response;
        }
        finally
        {
            queue.Leave(reading ?? (outgoing.MayHaveArrived ? RateReading.NoAnswer : RateReading.NotSent));
        }
    }
}

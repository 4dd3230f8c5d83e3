namespace Intercom;

/// <summary>Has each try wait for its place in the window of the rate limit, rather than be refused.</summary>
internal sealed class PacingHandler(IRateWindow window, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly PlaceQueue _queue = new(window, clock);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _queue.EnterAsync(cancellationToken).ConfigureAwait(false);
        RateReading reading = RateReading.NoAnswer;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            reading = RateReading.Of(response, clock);
            return response;
        }
        finally
        {
            _queue.Leave(reading);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _queue.Dispose();

        base.Dispose(disposing);
    }
}

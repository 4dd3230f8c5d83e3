namespace Intercom;

/// <summary>What an <see cref="HttpClient"/> sends by: the first of the stages.</summary>
internal sealed class StagesHandler(Stage first) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        first.SendAsync(request, cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            first.Dispose();
        base.Dispose(disposing);
    }
}

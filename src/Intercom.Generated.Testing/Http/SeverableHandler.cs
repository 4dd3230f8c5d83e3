namespace Intercom.Testing.Http;

/// <summary>
/// Has a connection that the emulator cuts look the same without a port as with one. The test server tells a cut before the answer as a
/// cancellation, which would read as the caller's own, and a cut within the body not at all.
/// </summary>
internal sealed class SeverableHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.Content.Headers.ContentLength is { } length)
                response.Content = await SeverableStream.AroundAsync(response.Content, length, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException("The connection was cut before the answer.", new IOException("The emulator cut the connection.", exception));
        }
    }
}

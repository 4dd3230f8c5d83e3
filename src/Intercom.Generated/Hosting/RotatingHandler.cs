namespace Intercom;

/// <summary>Asks the factory for its handler anew for each try: the factory replaces it from time to time, and a client lives longer than that.</summary>
internal sealed class RotatingHandler(IHttpMessageHandlerFactory factory, string name) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpMessageHandler handler = factory.CreateHandler(name);
        Redirects.SwitchOff(handler);

        // The factory ends a handler that it has replaced once nothing refers to it: the invoker does until the answer is there.
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

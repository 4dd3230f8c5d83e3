namespace Intercom;

/// <summary>The last stage: the handler that sends.</summary>
/// <param name="handler">The handler.</param>
/// <param name="isOwn">Whether it is disposed with the client.</param>
internal sealed class NetworkStage(HttpMessageHandler handler, bool isOwn) : Stage(null)
{
    private readonly HttpMessageInvoker _invoker = new(handler, isOwn);

    public override ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new(_invoker.SendAsync(request, cancellationToken));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _invoker.Dispose();
        base.Dispose(disposing);
    }
}

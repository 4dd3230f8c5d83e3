namespace Intercom;

/// <summary>Keeps a handler of the app's own open when the client is disposed.</summary>
internal sealed class BorrowedHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Not even when disposing: the handler belongs to whoever gave it.</summary>
    protected override void Dispose(bool disposing) => base.Dispose(false);
}

namespace Intercom;

/// <summary>Keeps a handler of the app's own open when the client is disposed, and its redirects off.</summary>
internal sealed class BorrowedHandler : DelegatingHandler
{
    public BorrowedHandler(HttpMessageHandler inner)
        : base(inner) => Redirects.SwitchOff(inner);

    /// <summary>Not even when disposing: the handler belongs to whoever gave it.</summary>
    protected override void Dispose(bool disposing) => base.Dispose(false);
}

namespace Intercom;

/// <summary>One of the stages that a request passes on its way out, and its answer on its way back.</summary>
/// <remarks>Not a <see cref="DelegatingHandler"/>: each of those makes a task for every request, and a state machine too when it has to wait. These take theirs from a pool.</remarks>
/// <param name="inner">The next one.</param>
internal abstract class Stage(Stage? inner) : IDisposable
{
    private protected Stage Inner => inner!;

    public abstract ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            inner?.Dispose();
    }
}

namespace Quickstart.Export;

/// <summary>A wish to stop: first nothing new is begun, then what is under way is given up.</summary>
internal sealed class GracefulStop : IDisposable
{
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenRegistration _registration;

    /// <param name="grace">How long what is under way may take after the wish.</param>
    /// <param name="asked">Cancelled when the wish is there.</param>
    public GracefulStop(TimeSpan grace, CancellationToken asked)
    {
        Asked = asked;
        _registration = asked.Register(() => _over.CancelAfter(grace));
    }

    /// <summary>Nothing new is begun any more.</summary>
    public CancellationToken Asked { get; }

    /// <summary>What is under way is given up.</summary>
    public CancellationToken Over => _over.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _over.Dispose();
    }
}

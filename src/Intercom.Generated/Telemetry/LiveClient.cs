namespace Intercom;

/// <summary>A client in use, whose rate limit is measured. The client holds it, and nothing else does.</summary>
internal sealed class LiveClient : IDisposable
{
    private readonly ObservingStage _observer;

    public LiveClient(int number, string? name, ServerTags server, ObservingStage observer)
    {
        _observer = observer;
        Number = number;
        Tags = [new(TagName.ClientNumber, number), server.Address, server.Port];
        if (name is not null)
            Tags = [.. Tags, new(TagName.ClientName, name)];
    }

    public int Number { get; }

    public KeyValuePair<string, object?>[] Tags { get; }

    public RateLimitDetails? RateLimit => _observer.RateLimit;

    public void Dispose() => LiveClients.Remove(this);
}

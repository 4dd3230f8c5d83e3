namespace Intercom;

/// <summary>The queues of clients that lead to the same network. Those of the same token wait in the same one: Intercom counts them together.</summary>
internal sealed class PlaceQueues
{
    // Weak, so that a queue lives as long as its clients, whether these are disposed or dropped, and what they have learned.
    private readonly Dictionary<(string Token, TimeProvider Clock), WeakReference<PlaceQueue>> _queues = [];

    /// <summary>Those of the clients that send by a network of their own.</summary>
    public static PlaceQueues OfProcess { get; } = new();

    /// <summary>The queue of a client. A token that a provider may change, and a window that is shared otherwise, are not shared here.</summary>
    public PlaceQueue For(IntercomOptions options)
    {
        if (options.Window is not null || options.TokenProvider is not null)
            return Alone(options);

        (string, TimeProvider) key = (Credentials.Fingerprint(options), options.TimeProvider);
        lock (_queues)
        {
            if (_queues.TryGetValue(key, out WeakReference<PlaceQueue>? known) && known.TryGetTarget(out PlaceQueue? queue))
                return queue;

            foreach ((string, TimeProvider) gone in _queues.Where(static entry => !entry.Value.TryGetTarget(out _)).Select(static entry => entry.Key).ToList())
                _queues.Remove(gone);

            queue = Alone(options);
            _queues[key] = new WeakReference<PlaceQueue>(queue);
            return queue;
        }
    }

    private static PlaceQueue Alone(IntercomOptions options) => new(options.Window?.Invoke(options) ?? new LearnedWindow(options.TimeProvider), options.TimeProvider);
}

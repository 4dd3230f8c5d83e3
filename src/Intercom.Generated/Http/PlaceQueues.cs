namespace Intercom;

/// <summary>The queues of this process. Clients of the same token wait in the same one: Intercom counts them together.</summary>
internal static class PlaceQueues
{
    // Weak, so that a queue lives as long as its clients, whether these are disposed or dropped.
    private static readonly Dictionary<(string Token, TimeProvider Clock), WeakReference<PlaceQueue>> s_shared = [];

    /// <param name="options">Of the client.</param>
    /// <param name="handler">What sends for the client. One of the app's own may lead anywhere, and is not shared; nor is a token that a provider may change.</param>
    public static PlaceQueue For(IntercomOptions options, HttpMessageHandler? handler)
    {
        if (options.Window is not null || options.TokenProvider is not null || handler is not null)
            return new PlaceQueue(options.Window?.Invoke(options) ?? new LearnedWindow(options.TimeProvider), options.TimeProvider);

        (string, TimeProvider) key = (Credentials.Fingerprint(options), options.TimeProvider);
        lock (s_shared)
        {
            if (s_shared.TryGetValue(key, out WeakReference<PlaceQueue>? known) && known.TryGetTarget(out PlaceQueue? queue))
                return queue;

            foreach ((string, TimeProvider) dropped in s_shared.Where(static entry => !entry.Value.TryGetTarget(out _)).Select(static entry => entry.Key).ToList())
                s_shared.Remove(dropped);

            queue = new PlaceQueue(new LearnedWindow(options.TimeProvider), options.TimeProvider);
            s_shared[key] = new WeakReference<PlaceQueue>(queue);
            return queue;
        }
    }
}

using System.Diagnostics.Metrics;

namespace Intercom;

/// <summary>The clients in use. Each has a number, and one that is gone leaves its number to the next, so that there are no more of them than clients at a time.</summary>
internal static class LiveClients
{
    // Weak, so that a client that is forgotten rather than disposed is forgotten here too.
    private static readonly List<WeakReference<LiveClient>> s_places = [];

    public static LiveClient Add(IntercomOptions options, ServerTags server, ObservingStage observer)
    {
        lock (s_places)
        {
            int free = s_places.FindIndex(static place => !place.TryGetTarget(out _));
            var client = new LiveClient(1 + (free < 0 ? s_places.Count : free), options.ClientName, server, observer);
            if (free < 0)
                s_places.Add(new WeakReference<LiveClient>(client));
            else
                s_places[free].SetTarget(client);

            return client;
        }
    }

    public static void Remove(LiveClient client)
    {
        lock (s_places)
        {
            WeakReference<LiveClient> place = s_places[client.Number - 1];
            if (place.TryGetTarget(out LiveClient? known) && known == client)
                place.SetTarget(null!);
        }
    }

    public static IEnumerable<Measurement<int>> Measure(Func<RateLimitDetails, int?> number)
    {
        foreach (LiveClient client in All())
        {
            if (client.RateLimit is { } rateLimit && number(rateLimit) is { } value)
                yield return new Measurement<int>(value, client.Tags);
        }
    }

    private static List<LiveClient> All()
    {
        var clients = new List<LiveClient>();
        lock (s_places)
        {
            foreach (WeakReference<LiveClient> place in s_places)
            {
                if (place.TryGetTarget(out LiveClient? client))
                    clients.Add(client);
            }
        }

        return clients;
    }
}

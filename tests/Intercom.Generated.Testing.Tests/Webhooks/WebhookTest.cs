using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>Joe's conversation and, where a test adds them, subscriptions; what is delivered comes to the receiver.</summary>
public abstract class WebhookTest : InboxTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 100_000, Webhooks = Webhooks };

    protected virtual WebhookDeliveryOptions Webhooks => new() { Handler = Receiver };

    protected string Subscribe(params string[] topics) => Subscribe("http://app.test/hooks", topics);

    protected string Subscribe(string url, string[] topics, string? secret = null) => Emulator.AddSubscription(new()
    {
        ["url"] = url,
        ["topics"] = new JsonArray([.. topics.Select(topic => JsonValue.Create(topic))]),
        ["metadata"] = new JsonObject { ["event_names"] = new JsonArray("cart", "placed-order") },
        ["hub_secret"] = secret,
    });

    /// <summary>Posts events of Joe's, named <c>cart</c>, each a second after the one before; their times tell them apart.</summary>
    protected async Task RecordCartsAsync(int count, long first = 1)
    {
        for (long second = first; second < first + count; second++)
            await RecordEventAsync($$"""{"event_name":"cart","user_id":"joe","created_at":{{second}}}""");
    }

    protected static IEnumerable<long> Carts(IEnumerable<Received> received) => received.Select(one => (long)one.Item["created_at"]!);

    /// <summary>A feed of a subscription: <c>sent</c> or <c>error</c>.</summary>
    protected async Task<IReadOnlyList<JsonObject>> FeedAsync(string subscription, string feed) =>
        [.. (await GetAsync($"/subscriptions/{subscription}/{feed}"))["notifications"]!.AsArray().Select(one => one!.AsObject())];
}

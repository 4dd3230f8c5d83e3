using System.Security.Cryptography;
using System.Text;

namespace Intercom.Usage.Tests;

public sealed class EventsAndWebhooksUsage : UsageTest
{
    [Fact]
    public async Task Events_have_typed_metadata()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com" });
        await Event.CreateAsync(new Event {
            EventName = "placed-order", Email = user.Email, CreatedAt = DateTimeOffset.UtcNow,
            Metadata = {
                ["order_date"]     = DateTimeOffset.UtcNow,
                ["stripe_invoice"] = "inv_3434343434",
                ["order_number"]   = new RichLink("3434-3434", "https://example.org/orders/3434-3434"),
                ["price"]          = new MonetaryAmount(2999, "usd"),
            } });
        Event e = Assert.Single(await ListAsync(Event.FindAll(email: "bob@example.com")));
        MetadataKind kind = e.Metadata["price"].Kind;
        Assert.Equal(MetadataKind.MonetaryAmount, kind);
        Assert.Equal(
            [MetadataKind.Date, MetadataKind.StripeInvoice, MetadataKind.RichLink],
            [e.Metadata["order_date"].Kind, e.Metadata["stripe_invoice"].Kind, e.Metadata["order_number"].Kind]);
        var exception = Assert.Throws<ArgumentException>(() => new Event { Metadata = { ["ordered"] = DateTimeOffset.UtcNow } });
        Assert.Contains("'ordered'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(MetadataKind.String, new Event { Metadata = { ["type"] = "user" } }.Metadata["type"].Kind);
    }

    [Fact]
    public async Task An_event_without_a_time_happens_now()
    {
        await User.CreateAsync(new User { Email = "bob@example.com" });
        var e = new Event { EventName = "logged-in", Email = "bob@example.com" };
        await Event.CreateAsync(e);
        Assert.NotNull(e.CreatedAt);
    }

    [Fact]
    public async Task Subscriptions_are_created_found_and_listed()
    {
        Emulator.AddSubscription(Json("""{ "id": "nsub_123456789", "url": "http://example.com", "topics": ["user.created"] }"""));
        Subscription s = await Subscription.CreateAsync(new Subscription { Url = "http://example.com", Topics = ["user.created"] });
        s = await Subscription.FindAsync(id: "nsub_123456789");
        int subscriptions = 0;
        await foreach (Subscription x in Subscription.All()) { subscriptions++; Assert.Equal(s.Topics, x.Topics); }
        Assert.Equal(2, subscriptions);
    }

    [Fact]
    public async Task Notifications_are_checked_read_and_loaded()
    {
        Emulator.AddUser(Json("""{ "id": "1", "name": "Bob Smith", "email": "bob@example.com" }"""));
        string json = """{ "type": "notification_event", "topic": "user.created", "id": "notif_1", "data": { "item": { "type": "user", "id": "1" } } }""";
        byte[] bodyBytes = Encoding.UTF8.GetBytes(json);
        const string secret = "a secret";
        string signatureHeader = "sha1=" + Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), bodyBytes));
        Notification payload = Notification.Parse(json);
        payload = Notification.Parse(bodyBytes, signatureHeader, secret);
        string? topic = payload.Topic;
        Assert.Equal("user.created", topic);
        Assert.True(payload.ModelType == typeof(User)); var u = (User)payload.Model;
        await payload.LoadAsync();
        Assert.Equal("Bob Smith", u.Name);
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse(bodyBytes, signatureHeader, "another"));
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse(bodyBytes, null, secret));
    }
}

using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Webhooks;

/// <summary>A notification on its way to one subscription.</summary>
/// <param name="subscription">Whose it is.</param>
/// <param name="notification">What is sent.</param>
/// <param name="number">Which of the subscription's it is, from 1; 0 for a ping, which no fault befalls.</param>
internal sealed class Delivery(SubscriptionDocument subscription, NotificationDocument notification, long number = 0)
{
    public SubscriptionDocument Subscription => subscription;

    public NotificationDocument Notification => notification;

    /// <summary>When the first attempt began.</summary>
    public DateTimeOffset FirstSentAt { get; set; }

    /// <summary>The attempt made last, with what came of it; null before the first.</summary>
    public WebhookExchange? LastExchange { get; set; }

    /// <summary>Whether a fault that befalls every so many befalls this one.</summary>
    public bool IsEvery(int count) => count > 0 && number > 0 && number % count == 0;

    public bool IsPing => number == 0;
}

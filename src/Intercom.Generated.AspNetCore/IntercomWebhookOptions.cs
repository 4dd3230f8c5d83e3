using System.Diagnostics;
using Microsoft.Extensions.Caching.Distributed;

namespace Intercom.AspNetCore;

/// <summary>How an app takes Intercom's webhooks. The endpoint copies the options when it is mapped; later changes do not reach it.</summary>
public sealed class IntercomWebhookOptions
{
    private static readonly TimeSpan s_longestMemory = TimeSpan.FromDays(366);

    /// <summary>What notifications are signed with: the subscription's <c>hub_secret</c>, or for a newer app its client secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Secret { get; set; }

    /// <summary>Further secrets, of which any may have signed: the old one while it is being changed, or those of several subscriptions.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IList<string> Secrets { get; set; } = [];

    /// <summary>Whether to believe whoever sends a notification: only for an endpoint that nobody else can reach, of a subscription without a secret.</summary>
    public bool AllowUnsigned { get; set; }

    /// <summary>When Intercom is told that a notification has arrived.</summary>
    public WebhookAcknowledgement Acknowledge { get; set; }

    /// <summary>
    /// How long after the request came the answer is given at the latest: 4 of the 5 seconds Intercom waits, unless set. Handlers that are acknowledged
    /// after them have that long; the others take the time they need.
    /// </summary>
    public TimeSpan HandlingTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>The largest notification that is taken, in bytes; a larger one is answered 413. 1 MB unless set.</summary>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>How many notifications wait at most when they are acknowledged at once; then the answer is 503, and Intercom sends again later. Each may have <see cref="MaxBodySize"/>. 1,000 unless set.</summary>
    public int QueueCapacity { get; set; } = 1_000;

    /// <summary>How many notifications are handled side by side when they are acknowledged at once; one that waits to be tried again is among them. 4 unless set.</summary>
    public int Workers { get; set; } = 4;

    /// <summary>
    /// How often the handlers of a notification that was acknowledged at once are tried again when they fail: after about a second, then longer and longer,
    /// a minute at most. 5 times unless set.
    /// </summary>
    public int MaxHandlerRetries { get; set; } = 5;

    /// <summary>For how long it is remembered which notifications were handled, so that they are not handled again. A day unless set.</summary>
    public TimeSpan RememberIdsFor { get; set; } = TimeSpan.FromHours(24);

    /// <summary>
    /// Where several machines remember it together. Null takes the app's own <see cref="IDistributedCache"/>, if there is one. Besides, each process
    /// remembers the last 100,000 by itself.
    /// </summary>
    public IDistributedCache? HandledIds { get; set; }

    /// <summary>The client by which notifications and their models load and save themselves. Null takes the app's own, and where there is none <see cref="IntercomClient.Default"/>.</summary>
    public IntercomClient? Client { get; set; }

    /// <summary>
    /// Is told of each notification that was acknowledged at once and could not be handled: all tries failed, or the app had to end. Put it where it can
    /// be handled later. Without it the notification is lost, and logged as critical by topic and id. When the app ends it is waited for, and told by its
    /// token when that is no longer possible: 10 seconds after the time of the app's shutdown is over.
    /// </summary>
    public Func<Notification, Exception, CancellationToken, Task>? OnFailed { get; set; }

    /// <summary>All secrets; null where notifications are not signed.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal WebhookKeys? Keys { get; private set; }

    /// <summary>The secrets are left out.</summary>
    public override string ToString() => $"{nameof(IntercomWebhookOptions)} {{ Acknowledge = {Acknowledge}, HandlingTimeout = {HandlingTimeout} }}";

    /// <summary>A copy that no one else can change.</summary>
    /// <exception cref="ArgumentException">Something is missing, wrong or contradictory.</exception>
    internal IntercomWebhookOptions Checked()
    {
        CheckBounds();
        var copy = (IntercomWebhookOptions)MemberwiseClone();
        string[] secrets = [.. Secret is null ? [] : new[] { Secret }, .. Secrets ?? []];
        if (secrets.Length == 0 && !AllowUnsigned)
            throw new ArgumentException("There is no secret to check notifications by: set Secret to the subscription's hub_secret or the app's client secret. Where nobody else can reach the endpoint, AllowUnsigned = true does without.");
        if (secrets.Length > 0 && AllowUnsigned)
            throw new ArgumentException("A secret and AllowUnsigned contradict each other: whoever leaves the signature out would be believed. Set one of them.");

        copy.Keys = secrets.Length == 0 ? null : new WebhookKeys(secrets);
        return copy;
    }

    private void CheckBounds()
    {
        if (!Enum.IsDefined(Acknowledge))
            throw new ArgumentException($"Acknowledge must be {nameof(WebhookAcknowledgement.AfterHandling)} or {nameof(WebhookAcknowledgement.AtOnce)}.");
        if (HandlingTimeout <= TimeSpan.Zero || HandlingTimeout.TotalMilliseconds > int.MaxValue)
            throw new ArgumentException("HandlingTimeout must be more than zero and less than 24 days; Intercom waits for 5 seconds.");
        if (RememberIdsFor <= TimeSpan.Zero || RememberIdsFor > s_longestMemory)
            throw new ArgumentException("RememberIdsFor must be more than zero and at most a year.");
        if (MaxBodySize is < 1 or >= 1 << 30)
            throw new ArgumentException("MaxBodySize must be at least 1 byte and less than 1 GiB.");
        if (QueueCapacity < 1 || Workers < 1)
            throw new ArgumentException("QueueCapacity and Workers must be 1 or more.");
        if (MaxHandlerRetries < 0)
            throw new ArgumentException("MaxHandlerRetries must be 0 or more.");
    }
}

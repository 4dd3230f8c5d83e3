namespace Intercom.AspNetCore;

/// <summary>When Intercom is told that a notification has arrived. What it is not told, it sends again.</summary>
public enum WebhookAcknowledgement
{
    /// <summary>
    /// When the handlers have ended well, within <see cref="IntercomWebhookOptions.HandlingTimeout"/>. If they fail or take longer the answer is 500,
    /// and Intercom sends the notification again: what is acknowledged is done.
    /// </summary>
    AfterHandling,

    /// <summary>
    /// At once, before the handlers run. They do so behind a queue in memory, are tried again when they fail, and end before the app does: needs
    /// <c>services.AddIntercomWebhooks()</c>. What an app that crashes had in its queue is lost.
    /// </summary>
    AtOnce,
}

using System.Security.Cryptography;
using System.Text;

namespace Intercom.AspNetCore;

/// <summary>What a notification is remembered by at its endpoint: a hash, as ids come from outside and may be anything.</summary>
/// <param name="Text">The key.</param>
internal readonly record struct NotificationKey(string Text)
{
    /// <summary>The key of a notification; null for one without an id, which is like no other.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="endpoint">The route of the endpoint it came to: two that share a cache have handlers of their own.</param>
    public static NotificationKey? Of(Notification notification, string endpoint) => string.IsNullOrEmpty(notification.Id)
        ? null
        : new NotificationKey($"intercom:webhook:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{endpoint}\n{notification.Id}")))}");
}

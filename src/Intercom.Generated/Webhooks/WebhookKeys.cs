using System.Text;

namespace Intercom;

/// <summary>The secrets any of which may have signed a notification, as the bytes that sign.</summary>
internal sealed class WebhookKeys
{
    /// <exception cref="ArgumentException">There are none, or one of them is empty: everybody could sign with it.</exception>
    public WebhookKeys(IEnumerable<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        Values = [.. secrets.Select(KeyOf)];
        if (Values.Count == 0)
            throw new ArgumentException("There are no secrets: give at least one, the subscription's hub_secret or the app's client secret.", nameof(secrets));
    }

    public IReadOnlyList<byte[]> Values { get; }

    private static byte[] KeyOf(string secret) => string.IsNullOrEmpty(secret)
        ? throw new ArgumentException("A secret is empty: everybody could sign with it.", nameof(secret))
        : Encoding.UTF8.GetBytes(secret);
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Intercom;

/// <summary>The <c>X-Hub-Signature</c> of a notification: <c>sha1=</c> and the HMAC-SHA1 of the body, in hexadecimal digits.</summary>
internal static class WebhookSignature
{
    private const string Prefix = "sha1=";

    /// <exception cref="WebhookSignatureException">It is missing, malformed or wrong.</exception>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "What Intercom signs with.")]
    public static void Check(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        if (string.IsNullOrEmpty(signature))
            throw new WebhookSignatureException("The notification is not signed: it has no X-Hub-Signature. Intercom signs what a subscription with a hub_secret sends.");

        Span<byte> expected = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, Parse(signature)))
            throw new WebhookSignatureException("The signature of the notification is wrong: it was signed with another secret, or changed on its way.");
    }

    private static byte[] Parse(string signature)
    {
        string digits = signature.StartsWith(Prefix, StringComparison.Ordinal) ? signature[Prefix.Length..] : "";
        if (digits.Length != HMACSHA1.HashSizeInBytes * 2 || !digits.All(char.IsAsciiHexDigit))
            throw new WebhookSignatureException($"The signature of the notification is malformed: it must be {Prefix} and {HMACSHA1.HashSizeInBytes * 2} hexadecimal digits.");

        return Convert.FromHexString(digits);
    }
}

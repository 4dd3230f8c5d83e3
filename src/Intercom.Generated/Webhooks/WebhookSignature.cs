using System.Security.Cryptography;

namespace Intercom;

/// <summary>The <c>X-Hub-Signature</c> of a notification: <c>sha1=</c> and the HMAC-SHA1 of the body, in hexadecimal digits.</summary>
internal static class WebhookSignature
{
    private const string Prefix = "sha1=";

    /// <summary>Checks that one of the keys made the signature.</summary>
    /// <exception cref="WebhookSignatureException">It is missing, malformed or wrong.</exception>
    public static void Check(ReadOnlySpan<byte> body, string? signature, WebhookKeys keys)
    {
        if (signature is null or "")
            throw new WebhookSignatureException("The notification is not signed: it has no X-Hub-Signature. Intercom signs what a subscription with a hub_secret sends.");

        byte[] claimed = Parse(signature);
        bool isGood = false;

        // All of them, also after one that fits: how long it takes tells nobody which that was.
        foreach (byte[] key in keys.Values)
            isGood |= IsMadeBy(key, body, claimed);

        if (!isGood)
            throw new WebhookSignatureException("The signature of the notification is wrong: it was signed with another secret, or changed on its way.");
    }

    /// <summary>Whether a key gives a digest for the body, found out in a time that does not depend on how much of it is right.</summary>
    public static bool IsMadeBy(ReadOnlySpan<byte> key, ReadOnlySpan<byte> body, ReadOnlySpan<byte> digest)
    {
        Span<byte> expected = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, body, expected);
        return CryptographicOperations.FixedTimeEquals(expected, digest);
    }

    private static byte[] Parse(string signature)
    {
        string digits = signature.StartsWith(Prefix, StringComparison.Ordinal) ? signature[Prefix.Length..] : "";
        if (digits.Length != HMACSHA1.HashSizeInBytes * 2 || !digits.All(char.IsAsciiHexDigit))
            throw new WebhookSignatureException($"The signature of the notification is malformed: it must be {Prefix} and {HMACSHA1.HashSizeInBytes * 2} hexadecimal digits.");

        return Convert.FromHexString(digits);
    }
}

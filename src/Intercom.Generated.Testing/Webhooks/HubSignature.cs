using System.Security.Cryptography;
using System.Text;

namespace Intercom.Testing.Webhooks;

/// <summary>What proves a notification: HMAC-SHA1 of the very bytes that are sent, under the subscription's secret.</summary>
internal static class HubSignature
{
    public const string Header = "X-Hub-Signature";

    public static string Of(byte[] body, string secret) =>
        $"sha1={Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body)).ToLowerInvariant()}";
}

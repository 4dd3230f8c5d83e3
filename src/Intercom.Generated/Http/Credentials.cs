using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Intercom;

/// <summary>Makes the <c>Authorization</c> header. No message of it ever holds a credential.</summary>
internal static class Credentials
{
    public static AuthenticationHeaderValue Header(IntercomOptions options) =>
        options.AccessToken is { } token
            ? Bearer(token)
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.AppId}:{options.AppApiKey}")));

    /// <summary>Tells credentials and the host they are for from others, and gives neither away.</summary>
    public static string Fingerprint(IntercomOptions options) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Header(options)} {options.BaseAddress}")));

    public static AuthenticationHeaderValue Bearer(string token)
    {
        Check(token, "access token");
        return new AuthenticationHeaderValue("Bearer", token);
    }

    /// <exception cref="ArgumentException">It is empty, or has characters that would break the header it goes into.</exception>
    public static void Check(string? credential, string what)
    {
        if (string.IsNullOrEmpty(credential))
            throw new ArgumentException($"The {what} is empty.");
        if (credential.Any(static character => character is <= ' ' or > '~'))
            throw new ArgumentException($"The {what} has a space, a line break or another character no {what} has. Was it copied whole, and without what stands around it?");
    }
}

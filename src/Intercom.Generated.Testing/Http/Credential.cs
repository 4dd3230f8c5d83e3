using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;

namespace Intercom.Testing.Http;

/// <summary>
/// What an <c>Authorization</c> header proves: <c>app_id:api_key</c>, or an access token, which travels as Bearer or as Basic
/// with no password.
/// </summary>
internal static class Credential
{
    /// <summary>The credential as one string, empty when its token or app id is; false when the header is malformed.</summary>
    public static bool TryRead(string? header, [NotNullWhen(true)] out string? credential)
    {
        credential = null;
        if (!AuthenticationHeaderValue.TryParse(header, out AuthenticationHeaderValue? value))
            return false;

        string parameter = value.Parameter ?? "";
        if (value.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            credential = parameter.Trim();
        else if (value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
            credential = FromBasic(parameter);

        return credential is not null;
    }

    private static string? FromBasic(string parameter)
    {
        var bytes = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, bytes, out int length))
            return null;

        string pair = Encoding.UTF8.GetString(bytes, 0, length);
        int colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon switch
        {
            < 0 => null,
            0 => "",
            _ => colon == pair.Length - 1 ? pair[..colon] : pair,
        };
    }
}

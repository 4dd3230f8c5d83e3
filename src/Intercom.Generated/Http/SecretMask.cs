using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Intercom;

/// <summary>Takes secrets out of what an exception or the log tells, should a server give back what it was sent: credentials, and the secret of a subscription.</summary>
/// <param name="secrets">What must not show.</param>
internal sealed partial class SecretMask(IReadOnlyList<string> secrets)
{
    private const string Mask = "***";

    /// <summary>What is shorter is found in half of all texts, and keeps nothing secret.</summary>
    private const int ShortestSecret = 4;

    /// <summary>What is shorter than this may be a part of any word, and is hidden where it stands alone.</summary>
    private const int ShortestAnywhere = 12;

    /// <summary>The secrets of a request: its credentials, and those in its body.</summary>
    public static SecretMask Of(HttpRequestMessage? request)
    {
        var secrets = new List<string>();
        if (request?.Headers.Authorization is { Parameter: { } parameter } authorization)
            secrets.AddRange(Credential(authorization, parameter));
        if (request?.Content is RequestBody body)
            secrets.AddRange(Secrets(body.Json.Span));

        // The longest first: one may be a part of another.
        return new SecretMask([.. secrets.Where(static secret => secret.Length >= ShortestSecret).SelectMany(Forms).Distinct().OrderByDescending(static secret => secret.Length)]);
    }

    /// <summary>The text without any secret.</summary>
    public string Hide(string text)
    {
        foreach (string secret in secrets)
        {
            text = secret.Length >= ShortestAnywhere
                ? text.Replace(secret, Mask, StringComparison.Ordinal)
                : Regex.Replace(text, $@"(?<!\w){Regex.Escape(secret)}(?!\w)", Mask, RegexOptions.CultureInvariant);
        }

        return SecretMember().Replace(text, $"$1\"{Mask}\"");
    }

    /// <summary>The text without any secret; null stays null.</summary>
    public string? HideAny(string? text) => text is null ? null : Hide(text);

    /// <summary>The exception, or one without its secrets where it has any.</summary>
    public HttpRequestException Hide(HttpRequestException exception)
    {
        string text = exception.ToString();
        return Hide(text) == text ? exception : new HttpRequestException(exception.HttpRequestError, Hide(exception.Message), statusCode: exception.StatusCode);
    }

    private static IEnumerable<string> Credential(AuthenticationHeaderValue authorization, string parameter)
    {
        yield return parameter;
        if (authorization.Scheme == "Basic")
            yield return Encoding.UTF8.GetString(Convert.FromBase64String(parameter)) is var pair ? pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";
    }

    private static List<string> Secrets(ReadOnlySpan<byte> json)
    {
        var secrets = new List<string>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !WireText.Is(ref reader, "hub_secret"u8))
                continue;

            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
                secrets.Add(WireText.Read(ref reader));
        }

        return secrets;
    }

    /// <summary>As it is, and as it may stand in JSON and in an address.</summary>
    private static IEnumerable<string> Forms(string secret) =>
        [secret, JsonEncodedText.Encode(secret).Value, JsonEncodedText.Encode(secret, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value, Uri.EscapeDataString(secret)];

    [GeneratedRegex("""("(?:hub_secret|access_token|api_key|authorization)"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|\\?$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretMember();
}

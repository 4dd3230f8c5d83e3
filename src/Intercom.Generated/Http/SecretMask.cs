using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Intercom;

/// <summary>Takes secrets out of what an exception or the log tells, should a server give back what it was sent: credentials, and the secret of a subscription.</summary>
internal sealed partial class SecretMask
{
    private const string Mask = "***";

    /// <summary>What is shorter is found in half of all texts, and keeps nothing secret.</summary>
    private const int ShortestSecret = 4;

    /// <summary>What is shorter than this may be a part of any word, and is hidden where it stands alone.</summary>
    private const int ShortestAnywhere = 12;

    /// <summary>As much of a secret as gives it away where the text breaks off.</summary>
    private const int ShortestBeginning = 8;

    /// <summary>How often escapes may be escaped again: JSON in HTML in JSON, and one more.</summary>
    private const int MostLayers = 4;

    private const string SecretMemberPattern = """(?:"(?:hub_secret|access_token|api_key|authorization)"\s*:\s*)"((?>[^"\\]*(?:\\.[^"\\]*)*)\\?)""";
    private const RegexOptions SecretMemberOptions = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private readonly string[] _secrets;

    /// <param name="secrets">What must not show.</param>
    public SecretMask(IEnumerable<string> secrets) =>
        // What looks like an escape in a secret itself is resolved together with those around it.
        _secrets = [.. secrets.SelectMany(Forms).SelectMany(static form => Layers(form, mayBreakOff: false).Select(static layer => layer.Text)).Where(static form => form.Length >= ShortestSecret).Distinct()];

    /// <summary>The secrets of a request: its credentials, and those in its body.</summary>
    public static SecretMask Of(Outgoing request)
    {
        var secrets = new List<string>();
        if (request.Authorization is { Parameter: { } parameter } authorization)
            secrets.AddRange(Credential(authorization, parameter));
        if (request.Body is { } body)
            secrets.AddRange(Secrets(body.Json.Span));

        return new SecretMask(secrets);
    }

    /// <inheritdoc cref="Of(Outgoing)"/>
    public static SecretMask Of(HttpResponseMessage response) => Of(Outgoing.Of(response.RequestMessage!));

    /// <summary>The text without any secret, also where it is escaped for JSON, addresses or HTML, and that once more.</summary>
    public string Hide(string text)
    {
        List<Range> found = [.. Layers(text, mayBreakOff: true).SelectMany(Find)];
        if (found.Count == 0)
            return text;

        var hidden = new StringBuilder(text.Length);
        int end = 0;
        foreach (Range range in found.OrderBy(static range => range.Start.Value))
        {
            if (range.Start.Value >= end)
                hidden.Append(text, end, range.Start.Value - end).Append(Mask);
            end = Math.Max(end, range.End.Value);
        }

        return hidden.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The text without any secret; null stays null.</summary>
    public string? HideAny(string? text) => text is null ? null : Hide(text);

    /// <summary>The exception of a try that got no answer, or one without its secrets where it has any.</summary>
    public Exception Hide(Exception exception)
    {
        // Where it came through are names of code, whatever a secret is like.
        string text = exception.ToString();
        for (Exception? part = exception; part is not null; part = part.InnerException)
            text = text.Replace(part.StackTrace is { Length: > 0 } trace ? trace : "\0", "", StringComparison.Ordinal);
        if (Hide(text) == text)
            return exception;

        string message = Hide(exception.Message);
        return exception switch
        {
            HttpRequestException request => RequestFault.Of(request.HttpRequestError, message, statusCode: request.StatusCode),
            IOException => new IOException(message),
            _ => new TimeoutException(message),
        };
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
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonDepth.Max });
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

    /// <summary>As it is, and as usual writers write it: in forms, in JSON, in addresses and in HTML.</summary>
    private static string[] Forms(string secret) =>
    [
        secret,
        secret.Replace(' ', '+'),
        JsonEncodedText.Encode(secret).Value,
        JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        Uri.EscapeDataString(secret),
        WebUtility.HtmlEncode(secret),
    ];

    /// <summary>The text as it is, and with its escapes resolved once and more often.</summary>
    private static IEnumerable<UnescapedText> Layers(string text, bool mayBreakOff)
    {
        UnescapedText? layer = new(text, mayBreakOff);
        for (int count = 0; layer is not null && count <= MostLayers; count++)
        {
            yield return layer;
            layer = layer.Unescaped();
        }
    }

    /// <summary>Where secrets stand.</summary>
    private IEnumerable<Range> Find(UnescapedText layer)
    {
        string text = layer.Text;
        foreach (string secret in _secrets)
        {
            for (int at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.Ordinal))
            {
                if (secret.Length >= ShortestAnywhere || StandsAlone(text, at, secret.Length))
                    yield return layer.SourceOf(at, secret.Length);
            }

            int beginning = BeginningAtEnd(text, secret);
            if (beginning >= ShortestBeginning)
                yield return layer.SourceFrom(text.Length - beginning);
        }

        foreach (Match member in SecretMember().Matches(text).Cast<Match>().Where(static member => member.Groups[1].Length > 0))
            yield return layer.SourceOf(member.Groups[1].Index, member.Groups[1].Length);
    }

    private static bool StandsAlone(string text, int at, int length) =>
        !(at > 0 && IsOfWord(text[at - 1])) && !(at + length < text.Length && IsOfWord(text[at + length]));

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static int BeginningAtEnd(string text, string secret)
    {
        int length = Math.Min(text.Length, secret.Length - 1);
        while (length >= ShortestBeginning && !text.AsSpan().EndsWith(secret.AsSpan(0, length)))
            length--;
        return length;
    }

    /// <remarks>Nothing is tried twice, however long the value is, and also where it does not end.</remarks>
    [GeneratedRegex(SecretMemberPattern, SecretMemberOptions)]
    private static partial Regex SecretMember();
}

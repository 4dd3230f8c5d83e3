using System.Text;
using System.Text.Json;

namespace Intercom;

/// <summary>The errors an answer lists. Reading them never fails: what cannot be read is left out, and the exception still carries the whole body.</summary>
internal sealed record ErrorList(bool IsErrorList, string? RequestId, IReadOnlyList<IntercomError> Errors)
{
    /// <summary>What is larger is no list of errors that anybody could read.</summary>
    private const int LargestBody = 1024 * 1024;

    /// <summary>What is read of a list, in which there is one as a rule.</summary>
    private const int MostErrors = 1_000;

    /// <summary>What a message tells of them.</summary>
    private const int MostDescribed = 10;

    private static readonly ErrorList s_none = new(false, null, []);

    public static ErrorList Parse(ReadOnlySpan<byte> body)
    {
        if (body.Length > LargestBody)
            return s_none;

        try
        {
            var reader = new Utf8JsonReader(WireText.Valid(body), new JsonReaderOptions { MaxDepth = JsonDepth.Max });
            return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) ? Read(document) : s_none;
        }
        catch (JsonException)
        {
            // No JSON at all: a gateway's page, most likely. The status decides.
            return s_none;
        }
    }

    /// <summary>The same with nothing secret in it.</summary>
    public ErrorList Without(SecretMask mask) => this with
    {
        RequestId = mask.HideAny(RequestId),
        Errors = [.. Errors.Select(error => new IntercomError(mask.HideAny(error.Code), mask.HideAny(error.Message), mask.HideAny(error.Field)))],
    };

    /// <summary>What the errors say, one after the other; the start of the body where they say nothing.</summary>
    public string Describe(string beginning)
    {
        if (Errors.Count == 0)
            return $": {beginning}";

        var text = new StringBuilder();
        foreach (IntercomError error in Errors.Take(MostDescribed))
        {
            text.Append(text.Length == 0 ? ", " : "; ").Append(error.Code is null ? "an error without a code" : Excerpt.Of(error.Code));
            if (error.Field is not null)
                text.Append(" (").Append(Excerpt.Of(error.Field)).Append(')');
            if (error.Message is not null)
                text.Append(": ").Append(Excerpt.Of(error.Message));
        }

        if (Errors.Count > MostDescribed)
            text.Append("; and ").Append(Errors.Count - MostDescribed).Append(" more");

        return RequestId is null ? text.ToString() : text.Append(" (request ").Append(Excerpt.Of(RequestId)).Append(')').ToString();
    }

    /// <summary>The errors of an array, or the one that stands in the place of an array.</summary>
    public static IReadOnlyList<IntercomError> ReadErrors(JsonElement errors) => errors.ValueKind switch
    {
        JsonValueKind.Array => [.. errors.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object).Take(MostErrors).Select(ReadError)],
        JsonValueKind.Object => [ReadError(errors)],
        _ => [],
    };

    private static ErrorList Read(JsonDocument document)
    {
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return s_none;

            JsonElement root = document.RootElement;
            bool isErrorList = Text(root, "type") == "error.list";
            return new ErrorList(isErrorList, Text(root, "request_id"), WireText.TryGetProperty(root, "errors", out JsonElement errors) ? ReadErrors(errors) : []);
        }
    }

    /// <summary>Older servers put the code into <c>type</c>.</summary>
    private static IntercomError ReadError(JsonElement error) => new(Text(error, "type") ?? Text(error, "code"), Text(error, "message"), Text(error, "field"));

    /// <summary>A broken character must not cost the rest of the error.</summary>
    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText().Trim('"');
        }
    }

    private static string? Text(JsonElement parent, string name)
    {
        if (!WireText.TryGetProperty(parent, name, out JsonElement value))
            return null;

        return value.ValueKind switch
        {
            JsonValueKind.String => TextOf(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }
}

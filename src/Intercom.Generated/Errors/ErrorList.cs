using System.Text;
using System.Text.Json;

namespace Intercom;

/// <summary>The errors an answer lists. Reading them never fails: what cannot be read is left out.</summary>
internal sealed record ErrorList(string? RequestId, IReadOnlyList<IntercomError> Errors)
{
    /// <summary>What is read of a list, in which there is one as a rule.</summary>
    private const int MostErrors = 1_000;

    /// <summary>What a message tells of them.</summary>
    private const int MostDescribed = 10;

    public static ErrorList Parse(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(WireText.Valid(body), new JsonReaderOptions { MaxDepth = JsonDepth.Max });
        string? requestId = null;
        var errors = new List<IntercomError>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return new ErrorList(null, []);

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isErrors = WireText.Is(ref reader, "errors"u8);
                bool isRequestId = WireText.Is(ref reader, "request_id"u8);
                reader.Read();
                if (isErrors)
                    ReadErrors(ref reader, errors);
                else if (isRequestId)
                    requestId = TextOf(JsonElement.ParseValue(ref reader));
                else
                    reader.Skip();
            }
        }
        catch (JsonException)
        {
            // A gateway's page, most likely, or an answer that was cut: what was read until then is good.
        }

        return new ErrorList(requestId, errors);
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
        JsonValueKind.Array => [.. errors.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object).Select(ReadError)],
        JsonValueKind.Object => [ReadError(errors)],
        _ => [],
    };

    /// <summary>One after the other: there may be as many as an answer has room for.</summary>
    private static void ReadErrors(ref Utf8JsonReader reader, List<IntercomError> errors)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            errors.AddRange(ReadErrors(JsonElement.ParseValue(ref reader)));
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject && errors.Count < MostErrors)
                errors.Add(ReadError(JsonElement.ParseValue(ref reader)));
            else
                reader.Skip();
        }
    }

    /// <summary>Older servers put the code into <c>type</c>.</summary>
    private static IntercomError ReadError(JsonElement error) => new(Text(error, "type") ?? Text(error, "code"), Text(error, "message"), Text(error, "field"));

    private static string? Text(JsonElement parent, string name) => WireText.TryGetProperty(parent, name, out JsonElement value) ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>A broken character must not cost the rest of the error.</summary>
    private static string? StringOf(JsonElement text)
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
}

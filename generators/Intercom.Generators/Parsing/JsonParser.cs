using System.Text;
using System.Text.Json;
using Intercom.Generators.Diagnostics;

namespace Intercom.Generators.Parsing;

/// <summary>Reads a description file into values that know where they stand.</summary>
internal static class JsonParser
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false, MaxDepth = 64 };

    /// <summary>The object the file holds; null, and a finding, when it holds none.</summary>
    public static JsonMap? Parse(DescriptionFile file, Findings findings)
    {
        var text = new Utf8Text(file.Text);
        var reader = new Utf8JsonReader(text.Bytes, s_options);
        try
        {
            reader.Read();
            JsonValue value = ReadValue(ref reader, text, findings);
            while (reader.Read())
            {
                // Anything after the value is an error, which the reader throws.
            }

            if (value is JsonMap map)
                return map;

            findings.Report(Kinds.WrongKind, value.Range, "The description", "an object", value.Kind);
            return null;
        }
        catch (JsonException exception)
        {
            findings.Report(Kinds.NotJson, text.RangeAt(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0), Reason(exception));
            return null;
        }
        catch (InvalidOperationException exception)
        {
            // A string that is half a surrogate pair is JSON, and still no text.
            findings.Report(Kinds.NotJson, text.RangeOf(reader.TokenStartIndex, reader.BytesConsumed), exception.Message);
            return null;
        }
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, Utf8Text text, Findings findings)
    {
        long start = reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                List<JsonMember> members = ReadMembers(ref reader, text, findings);
                return new JsonMap(text.RangeOf(start, reader.BytesConsumed), members);
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, text, findings));
                return new JsonList(text.RangeOf(start, reader.BytesConsumed), items);
            case JsonTokenType.String:
                return new JsonText(RangeOfToken(ref reader, text), reader.GetString()!);
            case JsonTokenType.Number:
                return new JsonNumber(RangeOfToken(ref reader, text), Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonFlag(RangeOfToken(ref reader, text), reader.TokenType == JsonTokenType.True);
            default:
                return new JsonNull(RangeOfToken(ref reader, text));
        }
    }

    private static List<JsonMember> ReadMembers(ref Utf8JsonReader reader, Utf8Text text, Findings findings)
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            TextRange range = text.RangeOf(reader.TokenStartIndex, reader.TokenStartIndex + reader.ValueSpan.Length + 2);
            reader.Read();
            JsonValue value = ReadValue(ref reader, text, findings);
            if (names.Add(name))
                members.Add(new JsonMember(name, range, value));
            else
                findings.Report(Kinds.Duplicate, range, name);
        }

        return members;
    }

    private static TextRange RangeOfToken(ref Utf8JsonReader reader, Utf8Text text) => text.RangeOf(reader.TokenStartIndex, reader.BytesConsumed);

    /// <summary>The reader's own words, without the position it adds: the diagnostic has one.</summary>
    private static string Reason(JsonException exception)
    {
        int position = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? exception.Message : exception.Message.Substring(0, position);
    }
}

using System.Text;
using System.Text.Json;

namespace Intercom;

/// <summary>What an answer says it is, read without reading the rest: <c>type</c> comes first in nearly all of them.</summary>
internal static class AnswerType
{
    public static bool Is(ReadOnlySpan<byte> json, ReadOnlySpan<byte> type) => Find(json).SequenceEqual(type);

    public static bool EndsWith(ReadOnlySpan<byte> json, ReadOnlySpan<byte> end) => Find(json).EndsWith(end);

    /// <summary>The type; empty when there is none.</summary>
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonDepth.Max });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return [];

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isType = WireText.Is(ref reader, "type"u8);
                reader.Read();
                if (isType)
                    return reader.TokenType != JsonTokenType.String ? [] : reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(WireText.Read(ref reader)) : reader.ValueSpan;

                reader.Skip();
            }

            return [];
        }
        catch (JsonException)
        {
            // What is no JSON has no type; whoever reads all of it says so.
            return [];
        }
    }
}

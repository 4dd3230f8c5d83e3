using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Intercom;

/// <summary>Reads strings as servers send them: half a surrogate pair or a byte that is no UTF-8 costs that character, not the whole answer.</summary>
internal static partial class WireText
{
    private const string HalfPairPattern = @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}";

    /// <summary>The string or name the reader stands at; what cannot be read of it is U+FFFD.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="isExact">Whether all of it could be read.</param>
    public static string Read(ref Utf8JsonReader reader, out bool isExact)
    {
        try
        {
            isExact = true;
            return reader.GetString()!;
        }
        catch (InvalidOperationException) when (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            isExact = false;
            string text = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            using JsonDocument mended = JsonDocument.Parse($"\"{Mended(text)}\"");
            return mended.RootElement.GetString()!;
        }
    }

    public static string Read(ref Utf8JsonReader reader) => Read(ref reader, out _);

    /// <summary>JSON with U+FFFD where it is no UTF-8, on which not all readers of the runtime agree.</summary>
    public static ReadOnlySpan<byte> Valid(ReadOnlySpan<byte> json) => Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));

    /// <summary>Whether the string or name the reader stands at is this one. To ask the reader itself ends in an exception where half a surrogate pair is escaped.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Read(ref reader)).AsSpan().SequenceEqual(text) : reader.ValueTextEquals(text);

    /// <inheritdoc cref="Is(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool Is(ref Utf8JsonReader reader, string? text) =>
        text is not null && (reader.ValueIsEscaped ? Read(ref reader) == text : reader.ValueTextEquals(text));

    /// <summary>A member of an object, whatever its other members are called.</summary>
    public static bool TryGetProperty(JsonElement json, string name, out JsonElement value)
    {
        try
        {
            return json.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException) when (json.ValueKind == JsonValueKind.Object)
        {
            using JsonDocument mended = JsonDocument.Parse(Mended(json.GetRawText()), new JsonDocumentOptions { MaxDepth = JsonDepth.Max });
            return mended.RootElement.Clone().TryGetProperty(name, out value);
        }
    }

    /// <summary>JSON with U+FFFD where it has half a surrogate pair, which no writer takes.</summary>
    public static string Mended(string json) => HalfPair().Replace(json, @"\uFFFD");

    [GeneratedRegex(HalfPairPattern)]
    private static partial Regex HalfPair();
}

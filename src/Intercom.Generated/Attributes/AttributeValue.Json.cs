using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Intercom;

public readonly partial struct AttributeValue
{
    /// <summary>Reads whatever value the reader stands at, so that writing it gives the same JSON again.</summary>
    internal static AttributeValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => WireText.Read(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartObject or JsonTokenType.StartArray => new((object)JsonElement.ParseValue(ref reader)),
        _ => default,
    };

    /// <summary>A JSON object of the members that are written.</summary>
    internal static AttributeValue ObjectOf<T>(T members, Action<T, Utf8JsonWriter> write)
    {
        var reader = new Utf8JsonReader(JsonBuffer.Write((members, write), static (what, writer) =>
        {
            writer.WriteStartObject();
            what.write(what.members, writer);
            writer.WriteEndObject();
        }));
        reader.Read();
        return Read(ref reader);
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        switch (Held)
        {
            case Form.Null:
                writer.WriteNullValue();
                break;
            case Form.String:
                writer.WriteStringValue((string)_content!);
                break;
            case Form.Boolean:
                writer.WriteBooleanValue(_bits != 0);
                break;
            case Form.Integer:
                writer.WriteNumberValue(_bits);
                break;
            case Form.Double:
                WireWriter.WriteNumber(writer, BitConverter.Int64BitsToDouble(_bits));
                break;
            case Form.Decimal:
                writer.WriteNumberValue((decimal)_content!);
                break;
            case Form.Digits:
                writer.WriteRawValue(((Mark)_content!).Digits!);
                break;
            case Form.Json:
                Writable((JsonElement)_content!).WriteTo(writer);
                break;
        }
    }

    /// <summary>The same JSON, without what no writer takes; that it has any shows only in the middle of writing it.</summary>
    private static JsonElement Writable(JsonElement json)
    {
        try
        {
            JsonBuffer.Write(json, static (json, writer) => json.WriteTo(writer));
            return json;
        }
        catch (InvalidOperationException)
        {
            using JsonDocument mended = JsonDocument.Parse(WireText.Mended(json.GetRawText()), new JsonDocumentOptions { MaxDepth = JsonDepth.Max });
            return mended.RootElement.Clone();
        }
    }

    private static AttributeValue ReadNumber(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (reader.TryGetInt64(out long integer) && !digits.SequenceEqual("-0"u8))
            return integer;

        if (reader.TryGetDouble(out double number) && double.IsFinite(number) && IsWrittenAs(number, digits))
            return number;

        return reader.TryGetDecimal(out decimal exact) && IsWrittenAs(exact, digits) ? exact : new AttributeValue(new Mark(Form.Digits, Encoding.UTF8.GetString(digits)));
    }

    private static bool IsWrittenAs(double number, ReadOnlySpan<byte> digits)
    {
        Span<byte> text = stackalloc byte[32];
        return Utf8Formatter.TryFormat(number, text, out int length) && text[..length].SequenceEqual(digits);
    }

    private static bool IsWrittenAs(decimal number, ReadOnlySpan<byte> digits)
    {
        Span<byte> text = stackalloc byte[32];
        return Utf8Formatter.TryFormat(number, text, out int length) && text[..length].SequenceEqual(digits);
    }
}

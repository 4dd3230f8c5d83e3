using System.Globalization;
using System.Text.Json;

namespace Intercom;

/// <summary>Reads scalars as the API may send them: tolerant, and honest about what was not as it should be.</summary>
internal static class Wire
{
    /// <summary>A string. Ids may come as numbers: their digits are the id.</summary>
    public static Reading Read(ref Utf8JsonReader reader, out string? value)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                value = WireText.Read(ref reader, out bool isExact);
                return isExact ? Reading.Exact : Reading.Converted;
            case JsonTokenType.Number:
                value = AttributeValue.Read(ref reader).ToString();
                return Reading.Converted;
            default:
                value = null;
                return NullOr(ref reader, Reading.Unreadable);
        }
    }

    /// <summary>A string that many objects have the same of.</summary>
    public static Reading ReadRepeated(ref Utf8JsonReader reader, out string? value)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Read(ref reader, out value);

        value = StringCache.Values.Read(ref reader, out bool isExact);
        return isExact ? Reading.Exact : Reading.Converted;
    }

    /// <summary>What the API says an object is; the expected answer is not copied out of the JSON each time.</summary>
    public static Reading ReadType(ref Utf8JsonReader reader, string expected, out string? value)
    {
        if (reader.TokenType == JsonTokenType.String && WireText.Is(ref reader, expected))
        {
            value = expected;
            return Reading.Exact;
        }

        return Read(ref reader, out value);
    }

    public static Reading Read(ref Utf8JsonReader reader, out bool? value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String when bool.TryParse(WireText.Read(ref reader), out bool parsed) => parsed,
            JsonTokenType.Number when reader.TryGetInt32(out int number) && number is 0 or 1 => number == 1,
            _ => null,
        };
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False ? Reading.Exact : NullOr(ref reader, value);
    }

    public static Reading Read(ref Utf8JsonReader reader, out int? value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int exact))
        {
            value = exact;
            return Reading.Exact;
        }

        value = TryReadDecimal(ref reader, out decimal number) && decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;
        return NullOr(ref reader, value);
    }

    public static Reading Read(ref Utf8JsonReader reader, out double? value)
    {
        // A double gives any number of up to 15 digits back as it was, unless that is nearer to zero than doubles go.
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) && double.IsFinite(number))
        {
            value = number;
            bool isShort = reader.ValueSpan.Length <= 15 && (Math.Abs(number) >= 1e-300 || reader.ValueSpan.Length == 1);
            return isShort || number.ToString("R", CultureInfo.InvariantCulture).Length == reader.ValueSpan.Length ? Reading.Exact : Reading.Converted;
        }

        value = reader.TokenType == JsonTokenType.String
            && double.TryParse(WireText.Read(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number)
                ? number
                : null;
        return NullOr(ref reader, value);
    }

    public static Reading Read(ref Utf8JsonReader reader, out decimal? value)
    {
        value = TryReadDecimal(ref reader, out decimal number) ? number : null;
        return reader.TokenType == JsonTokenType.Number && value is not null && reader.ValueSpan.Length <= 28 && reader.ValueSpan.IndexOfAny("eE"u8) < 0 ? Reading.Exact : NullOr(ref reader, value);
    }

    public static Reading Read(ref Utf8JsonReader reader, out OptionalTime value)
    {
        // As the API sends nearly all of them.
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long whole) && WireTime.TryFromUnixSeconds(whole, out DateTimeOffset time))
        {
            value = time;
            return Reading.Exact;
        }

        DateTimeOffset? other = null;
        if (reader.TokenType == JsonTokenType.Number && TryReadDecimal(ref reader, out decimal seconds) && WireTime.TryFromUnixSeconds(seconds, out time))
            other = time;
        else if (reader.TokenType == JsonTokenType.String && WireTime.TryParse(WireText.Read(ref reader), out time))
            other = time;

        value = other;
        return NullOr(ref reader, other);
    }

    /// <summary>A value of an open enumeration: any string but an empty one.</summary>
    public static Reading Read<T>(ref Utf8JsonReader reader, out T? value, Func<string, T> create)
        where T : struct
    {
        value = reader.TokenType == JsonTokenType.String && StringCache.Values.Read(ref reader) is { Length: > 0 } name ? create(name) : null;
        return value is null ? NullOr(ref reader, Reading.Unreadable) : Reading.Exact;
    }

    /// <summary>An object, or the bare string it is written as for short.</summary>
    public static Reading Read<T>(ref Utf8JsonReader reader, out T? value)
        where T : Resource
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            value = ModelOf<T>.Create();
            value.ReadFrom(ref reader);
            return Reading.Exact;
        }

        T shorthand = ModelOf<T>.Create();
        if (!shorthand.ReadShorthand(ref reader))
            return NullOr(ref reader, Reading.Unreadable);

        value = shorthand;
        return Reading.Converted;
    }

    /// <summary>An object of one of several models: its <c>type</c> says which.</summary>
    public static Reading Read(ref Utf8JsonReader reader, out Resource? value, Func<string?, Resource> ofType)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return NullOr(ref reader, Reading.Unreadable);

        value = ofType(TypeOf(reader));
        value.ReadFrom(ref reader);
        return Reading.Exact;
    }

    /// <summary>A list of strings. Ids may come as numbers: their digits are the id.</summary>
    public static Reading Read(ref Utf8JsonReader reader, out StringList? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
            return Reading.Unreadable;

        bool isExact = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isExact &= reader.TokenType == JsonTokenType.String && Read(ref reader, out string? text) == Reading.Exact;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
                (value ??= []).Receive(AttributeValue.Read(ref reader).ToString());
            else
                reader.Skip();
        }

        return isExact ? Reading.Exact : Reading.Converted;
    }

    public static Reading Read(ref Utf8JsonReader reader, out EventMetadata? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            value = new EventMetadata();
            value.ReadFrom(ref reader);
            return Reading.Exact;
        }

        return Reading.Unreadable;
    }

    /// <summary>What an app puts where one of several models may stand.</summary>
    /// <exception cref="ArgumentException">It is none of this library's models.</exception>
    public static Resource? ModelOf(object? value) => value switch
    {
        null => null,
        Resource resource => resource,
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be sent: use one of the library's own models.", nameof(value)),
    };

    /// <summary>The type of the object a reader stands at, which stays where it is.</summary>
    private static string? TypeOf(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = WireText.Is(ref reader, "type"u8);
            reader.Read();
            if (isType)
                return reader.TokenType == JsonTokenType.String ? StringCache.Values.Read(ref reader) : null;

            reader.Skip();
        }

        return null;
    }

    public static Reading Read(ref Utf8JsonReader reader, out CustomAttributes? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            value = new CustomAttributes();
            value.ReadFrom(ref reader);
            return Reading.Exact;
        }

        return Reading.Unreadable;
    }

    private static bool TryReadDecimal(ref Utf8JsonReader reader, out decimal number)
    {
        number = 0;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out number),
            JsonTokenType.String => decimal.TryParse(WireText.Read(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
    }

    private static Reading NullOr<TValue>(ref Utf8JsonReader reader, TValue? value)
        where TValue : struct => NullOr(ref reader, value is null ? Reading.Unreadable : Reading.Converted);

    private static Reading NullOr(ref Utf8JsonReader reader, Reading otherwise) => reader.TokenType == JsonTokenType.Null ? Reading.Exact : otherwise;
}

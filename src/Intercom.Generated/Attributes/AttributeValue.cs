using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intercom;

/// <summary>The value of an attribute that no model declares, or of a custom attribute: a string, a number, a boolean, null, or JSON the API sent.</summary>
/// <remarks>Times are numbers on the wire, unix seconds: a <see cref="DateTimeOffset"/> becomes one, and a number can be read as one.</remarks>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
[JsonConverter(typeof(AttributeValueJsonConverter))]
public readonly partial struct AttributeValue : IEquatable<AttributeValue>
{
    private enum Form : byte
    {
        Null,
        String,
        Boolean,
        Integer,
        Double,
        Decimal,

        /// <summary>A number that long, double and decimal cannot hold, or would write otherwise: its text.</summary>
        Digits,
        Json,
    }

    private static readonly Mark s_boolean = new(Form.Boolean);
    private static readonly Mark s_integer = new(Form.Integer);
    private static readonly Mark s_double = new(Form.Double);

    /// <summary>A string, a decimal or a JSON element; a mark where that says nothing, and null for null.</summary>
    private readonly object? _content;
    private readonly long _bits;

    private AttributeValue(object content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    private Form Held => _content switch
    {
        null => Form.Null,
        string => Form.String,
        Mark mark => mark.Form,
        decimal => Form.Decimal,
        _ => Form.Json,
    };

    /// <summary>What this holds.</summary>
    public AttributeValueKind Kind => Held switch
    {
        Form.Null => AttributeValueKind.Null,
        Form.String => AttributeValueKind.String,
        Form.Boolean => AttributeValueKind.Boolean,
        Form.Json => AttributeValueKind.Json,
        _ => AttributeValueKind.Number,
    };

    /// <summary>Whether this is null.</summary>
    public bool IsNull => Held == Form.Null;

    /// <summary>Whether this is a number JSON has no form for: NaN or an infinity.</summary>
    internal bool IsNotFinite => Held == Form.Double && !double.IsFinite(BitConverter.Int64BitsToDouble(_bits));

    /// <summary>The value as JSON.</summary>
    /// <returns>For <see cref="AttributeValueKind.Json"/> what the API sent; else the value's JSON form.</returns>
    public JsonElement ToJsonElement()
    {
        if (Held == Form.Json)
            return (JsonElement)_content!;

        using JsonDocument document = JsonDocument.Parse(JsonBuffer.Write(this, static (value, writer) => value.WriteTo(writer)));
        return document.RootElement.Clone();
    }

    /// <summary>The value as text: a string itself, anything else as its JSON.</summary>
    public override string ToString() => Held switch
    {
        Form.Null => "null",
        Form.Boolean => _bits != 0 ? "true" : "false",
        Form.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        Form.Double => BitConverter.Int64BitsToDouble(_bits).ToString("R", CultureInfo.InvariantCulture),
        Form.Decimal => ((decimal)_content!).ToString(CultureInfo.InvariantCulture),
        Form.Digits => ((Mark)_content!).Digits!,
        Form.Json => ((JsonElement)_content!).GetRawText(),
        _ => (string)_content!,
    };

    /// <summary>Whether both hold the same value; numbers compare by what they amount to.</summary>
    public bool Equals(AttributeValue other)
    {
        if (Kind != other.Kind)
            return false;

        return Kind switch
        {
            AttributeValueKind.Null => true,
            AttributeValueKind.Boolean => _bits == other._bits,
            AttributeValueKind.Number => SameNumber(this, other),
            AttributeValueKind.Json => ToString() == other.ToString(),
            _ => string.Equals((string)_content!, (string)other._content!, StringComparison.Ordinal),
        };
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is AttributeValue other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Kind switch
    {
        AttributeValueKind.Null => 0,
        AttributeValueKind.Boolean => _bits.GetHashCode(),
        AttributeValueKind.Number => ToDouble().GetHashCode(),
        _ => string.GetHashCode(ToString(), StringComparison.Ordinal),
    };

    /// <summary>Whether both hold the same value.</summary>
    public static bool operator ==(AttributeValue left, AttributeValue right) => left.Equals(right);

    /// <summary>Whether the two hold different values.</summary>
    public static bool operator !=(AttributeValue left, AttributeValue right) => !left.Equals(right);

    private static bool SameNumber(AttributeValue left, AttributeValue right) =>
        left.TryGetDecimal(out decimal one) && right.TryGetDecimal(out decimal other)
            ? one == other
            : string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);

    /// <summary>Says what the bits are, or that they are none: so a value is two words, not three.</summary>
    private sealed class Mark(Form form, string? digits = null)
    {
        public Form Form => form;

        public string? Digits => digits;
    }
}

using System.Globalization;

namespace Intercom;

public readonly partial struct AttributeValue
{
    /// <summary>A string, or null.</summary>
    public static implicit operator AttributeValue(string? value) => value is null ? default : new(value);

    /// <summary>A boolean.</summary>
    public static implicit operator AttributeValue(bool value) => new(s_boolean, value ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static implicit operator AttributeValue(int value) => new(s_integer, value);

    /// <summary>A whole number.</summary>
    public static implicit operator AttributeValue(long value) => new(s_integer, value);

    /// <summary>A number.</summary>
    public static implicit operator AttributeValue(decimal value) => new((object)value);

    /// <summary>A number. NaN and the infinities have no form in JSON: where such a value is stored, <see cref="ArgumentException"/> says so.</summary>
    public static implicit operator AttributeValue(double value) => new(s_double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A time: unix seconds, what is less than a second cut off.</summary>
    public static implicit operator AttributeValue(DateTimeOffset value) => new(s_integer, value.ToUnixTimeSeconds());

#nullable disable annotations // so that both (string) and (string?) compile without a warning
    /// <summary>The string, or null.</summary>
    /// <exception cref="InvalidCastException">It is neither a string nor null.</exception>
    public static explicit operator string(AttributeValue value) => value.Held switch
    {
        Form.Null => null,
        Form.String => (string)value._content!,
        _ => throw value.CannotBe("a string"),
    };
#nullable restore annotations

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidCastException">It is no boolean.</exception>
    public static explicit operator bool(AttributeValue value) => value.Held == Form.Boolean ? value._bits != 0 : throw value.CannotBe("a boolean");

    /// <summary>The number as an <see cref="int"/>.</summary>
    /// <exception cref="InvalidCastException">It is no whole number.</exception>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static explicit operator int(AttributeValue value) => checked((int)(long)value);

    /// <summary>The number as a <see cref="long"/>.</summary>
    /// <exception cref="InvalidCastException">It is no whole number.</exception>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static explicit operator long(AttributeValue value)
    {
        if (value.Held == Form.Integer)
            return value._bits;

        return value.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number
            ? decimal.ToInt64(number)
            : throw value.CannotBe("a whole number");
    }

    /// <summary>The number as a <see cref="decimal"/>.</summary>
    /// <exception cref="InvalidCastException">It is no number, or one a decimal cannot hold.</exception>
    public static explicit operator decimal(AttributeValue value) => value.TryGetDecimal(out decimal number) ? number : throw value.CannotBe("a decimal");

    /// <summary>The number as a <see cref="double"/>.</summary>
    /// <exception cref="InvalidCastException">It is no number.</exception>
    public static explicit operator double(AttributeValue value) =>
        value.Kind == AttributeValueKind.Number ? value.ToDouble() : throw value.CannotBe("a number");

    /// <summary>The time: a number of unix seconds, or a string in ISO 8601.</summary>
    /// <exception cref="InvalidCastException">It is neither.</exception>
    public static explicit operator DateTimeOffset(AttributeValue value)
    {
        if (value.Kind == AttributeValueKind.Number && value.TryGetDecimal(out decimal seconds) && WireTime.TryFromUnixSeconds(seconds, out DateTimeOffset time))
            return time;

        return value.Held == Form.String && WireTime.TryParse((string)value._content!, out time) ? time : throw value.CannotBe("a time");
    }

    /// <summary>The boolean, or null.</summary>
    public static explicit operator bool?(AttributeValue value) => value.IsNull ? null : (bool)value;

    /// <summary>The number as an <see cref="int"/>, or null.</summary>
    public static explicit operator int?(AttributeValue value) => value.IsNull ? null : (int)value;

    /// <summary>The number as a <see cref="long"/>, or null.</summary>
    public static explicit operator long?(AttributeValue value) => value.IsNull ? null : (long)value;

    /// <summary>The number as a <see cref="decimal"/>, or null.</summary>
    public static explicit operator decimal?(AttributeValue value) => value.IsNull ? null : (decimal)value;

    /// <summary>The number as a <see cref="double"/>, or null.</summary>
    public static explicit operator double?(AttributeValue value) => value.IsNull ? null : (double)value;

    /// <summary>The time, or null.</summary>
    public static explicit operator DateTimeOffset?(AttributeValue value) => value.IsNull ? null : (DateTimeOffset)value;

    private InvalidCastException CannotBe(string wanted) => new($"The value is of kind {Kind} and cannot be read as {wanted}.");

    private double ToDouble() => Held switch
    {
        Form.Integer => _bits,
        Form.Double => BitConverter.Int64BitsToDouble(_bits),
        _ => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a decimal made of the text is as near to it as a double is: parsing rounds what has too many places.</summary>
    private bool IsExact(decimal number) => double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Equals(ToDouble());

    /// <summary>By way of the text, because the direct conversions between double and decimal round.</summary>
    private bool TryGetDecimal(out decimal number)
    {
        switch (Held)
        {
            case Form.Integer:
                number = _bits;
                return true;
            case Form.Decimal:
                number = (decimal)_content!;
                return true;
            case Form.Double or Form.Digits:
                return decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && IsExact(number);
            default:
                number = 0;
                return false;
        }
    }
}

using System.Diagnostics;
using System.Text.Json;

namespace Intercom;

/// <summary>A value of an event's metadata.</summary>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
public readonly struct MetadataValue : IEquatable<MetadataValue>
{
    private const string Dates = "_date";

    private readonly AttributeValue _value;

    /// <param name="value">What travels.</param>
    /// <param name="kind">What it is to Intercom.</param>
    private MetadataValue(AttributeValue value, MetadataKind kind)
    {
        _value = value;
        Kind = kind;
    }

    /// <summary>What this is to Intercom.</summary>
    public MetadataKind Kind { get; }

    /// <summary>Text, or the address of a page.</summary>
    public static implicit operator MetadataValue(string? value) => new(value, KindOf("", value));

    /// <summary>The address of a page.</summary>
    public static implicit operator MetadataValue(Uri? value) => value?.AbsoluteUri;

    /// <summary>A boolean.</summary>
    public static implicit operator MetadataValue(bool value) => new(value, MetadataKind.Boolean);

    /// <summary>A number.</summary>
    public static implicit operator MetadataValue(int value) => new(value, MetadataKind.Number);

    /// <summary>A number.</summary>
    public static implicit operator MetadataValue(long value) => new(value, MetadataKind.Number);

    /// <summary>A number.</summary>
    public static implicit operator MetadataValue(decimal value) => new(value, MetadataKind.Number);

    /// <summary>A number.</summary>
    public static implicit operator MetadataValue(double value) => new(value, MetadataKind.Number);

    /// <summary>A time: unix seconds, under a key that ends in <c>_date</c>.</summary>
    public static implicit operator MetadataValue(DateTimeOffset value) => new(value, MetadataKind.Date);

    /// <summary>A link with a text.</summary>
    public static implicit operator MetadataValue(RichLink? value) =>
        value is null ? default : new(MetadataJson.Of(value), MetadataKind.RichLink);

    /// <summary>An amount of money.</summary>
    public static implicit operator MetadataValue(MonetaryAmount? value) =>
        value is null ? default : new(MetadataJson.Of(value), MetadataKind.MonetaryAmount);

#nullable disable annotations // so that both (string) and (string?) compile without a warning
    /// <summary>The text, or null.</summary>
    /// <exception cref="InvalidCastException">It is no text.</exception>
    public static explicit operator string(MetadataValue value) => (string)value._value;

    /// <summary>The link with its text.</summary>
    /// <exception cref="InvalidCastException">It is none.</exception>
    public static explicit operator RichLink(MetadataValue value) => value.Kind == MetadataKind.RichLink ? MetadataJson.ToRichLink(value._value) : throw value.CannotBe("a rich link");

    /// <summary>The amount of money.</summary>
    /// <exception cref="InvalidCastException">It is none.</exception>
    public static explicit operator MonetaryAmount(MetadataValue value) => value.Kind == MetadataKind.MonetaryAmount ? MetadataJson.ToMonetaryAmount(value._value) : throw value.CannotBe("an amount of money");
#nullable restore annotations

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidCastException">It is none.</exception>
    public static explicit operator bool(MetadataValue value) => (bool)value._value;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidCastException">It is no whole number.</exception>
    public static explicit operator int(MetadataValue value) => (int)value._value;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidCastException">It is no whole number.</exception>
    public static explicit operator long(MetadataValue value) => (long)value._value;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidCastException">It is no number.</exception>
    public static explicit operator decimal(MetadataValue value) => (decimal)value._value;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidCastException">It is no number.</exception>
    public static explicit operator double(MetadataValue value) => (double)value._value;

    /// <summary>The time.</summary>
    /// <exception cref="InvalidCastException">It is none.</exception>
    public static explicit operator DateTimeOffset(MetadataValue value) => (DateTimeOffset)value._value;

    /// <summary>Whether both hold the same value.</summary>
    public static bool operator ==(MetadataValue left, MetadataValue right) => left.Equals(right);

    /// <summary>Whether the two hold different values.</summary>
    public static bool operator !=(MetadataValue left, MetadataValue right) => !left.Equals(right);

    /// <summary>The value as JSON.</summary>
    public JsonElement ToJsonElement() => _value.ToJsonElement();

    /// <summary>The value as text: a string itself, anything else as its JSON.</summary>
    public override string ToString() => _value.ToString();

    /// <summary>Whether both hold the same value; the key they stand under makes no difference.</summary>
    public bool Equals(MetadataValue other) => _value.Equals(other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MetadataValue other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>A value as the API has it under a key.</summary>
    internal static MetadataValue Under(string key, AttributeValue value) => new(value, KindOf(key, value));

    /// <summary>The value as it travels under a key.</summary>
    /// <exception cref="ArgumentException">The value cannot stand under this key.</exception>
    internal AttributeValue For(string key)
    {
        if (Kind == MetadataKind.Date && !key.EndsWith(Dates, StringComparison.Ordinal))
            throw new ArgumentException($"The key '{key}' cannot hold a time: Intercom takes a number for one only under a key that ends in {Dates}, such as '{key}{Dates}'.", nameof(key));
        if (Kind == MetadataKind.Json)
            throw new ArgumentException($"The metadata '{key}' cannot be a list or an object of this form: Intercom keeps strings, numbers, booleans, rich links and amounts of money.", nameof(key));

        return _value;
    }

    private static MetadataKind KindOf(string key, AttributeValue value) => value.Kind switch
    {
        AttributeValueKind.Null => MetadataKind.Null,
        AttributeValueKind.Boolean => MetadataKind.Boolean,
        AttributeValueKind.Number => key.EndsWith(Dates, StringComparison.Ordinal) ? MetadataKind.Date : MetadataKind.Number,
        AttributeValueKind.Json => MetadataJson.KindOf(value),
        _ => KindOfText(key, (string)value),
    };

    private static MetadataKind KindOfText(string key, string text) => key switch
    {
        "stripe_invoice" => MetadataKind.StripeInvoice,
        "stripe_customer" => MetadataKind.StripeCustomer,
        "stripe_charge" => MetadataKind.StripeCharge,
        _ => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? MetadataKind.Link : MetadataKind.String,
    };

    private InvalidCastException CannotBe(string wanted) => new($"The value is of kind {Kind} and cannot be read as {wanted}.");
}

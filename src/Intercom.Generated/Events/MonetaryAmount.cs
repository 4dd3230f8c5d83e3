namespace Intercom;

/// <summary>An amount of money: <c>{"amount": …, "currency": …}</c> in the metadata of an event.</summary>
public sealed record MonetaryAmount
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in minor units, such as cents.</param>
    /// <param name="currency">The currency: three letters of ISO 4217, such as <c>usd</c>, which are sent in lower case.</param>
    /// <exception cref="ArgumentException">The currency is not three letters.</exception>
    public MonetaryAmount(long amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetter))
            throw new ArgumentException($"'{currency}' is no currency: write the three letters of ISO 4217, such as usd.", nameof(currency));

        (Amount, Currency) = (amount, currency.ToLowerInvariant());
    }

    /// <summary>The amount in minor units: 2999 is 29.99 dollars.</summary>
    public long Amount { get; }

    /// <summary>The currency, three letters in lower case.</summary>
    public string Currency { get; }
}

namespace Intercom;

public readonly partial struct AttributeValue
{
    /// <summary>The sum: whole numbers stay whole, decimals stay exact, and only what a decimal cannot hold is added as double.</summary>
    /// <exception cref="OverflowException">The sum of two whole numbers is larger than a long.</exception>
    internal static AttributeValue Sum(AttributeValue left, AttributeValue right)
    {
        if (left.Held == Form.Integer && right.Held == Form.Integer)
            return checked(left._bits + right._bits);

        return left.TryGetDecimal(out decimal one) && right.TryGetDecimal(out decimal other)
            ? one + other
            : left.ToDouble() + right.ToDouble();
    }
}

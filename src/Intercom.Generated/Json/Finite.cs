namespace Intercom;

/// <summary>Refuses what JSON has no number for.</summary>
internal static class Finite
{
    /// <exception cref="ArgumentException">The value is NaN or an infinity.</exception>
    public static double? Checked(double? value) =>
        value is { } number && !double.IsFinite(number) ? throw new ArgumentException($"The value cannot be {number}: JSON has no NaN and no infinity.", nameof(value)) : value;
}

using System.Globalization;

namespace Intercom;

/// <summary>What <see cref="double"/> has on .NET.</summary>
internal static class DoubleExtensions
{
    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(double value)
    {
        /// <summary>15 digits, or 17 where those are another number. The format "R", made for it, misses some numbers on the .NET Framework.</summary>
        public string ToShortestString()
        {
            string text = value.ToString("G15", CultureInfo.InvariantCulture);
            // Parse would throw where the 15 digits are more than there is, next to the largest number.
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double same) && same.Equals(value) ? text : value.ToString("G17", CultureInfo.InvariantCulture);
        }
    }
}

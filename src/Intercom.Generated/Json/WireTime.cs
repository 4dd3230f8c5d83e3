using System.Globalization;

namespace Intercom;

/// <summary>The forms in which the API writes a time: unix seconds as a number or in a string, and ISO 8601.</summary>
internal static class WireTime
{
    private static readonly long s_first = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long s_last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static bool TryFromUnixSeconds(decimal seconds, out DateTimeOffset time)
    {
        time = default;
        return seconds >= s_first && seconds <= s_last && TryFromUnixSeconds((long)decimal.Floor(seconds), out time);
    }

    public static bool TryFromUnixSeconds(long seconds, out DateTimeOffset time)
    {
        bool isTime = seconds >= s_first && seconds <= s_last;
        time = isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
        return isTime;
    }

    public static bool TryParse(string text, out DateTimeOffset time)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds))
            return TryFromUnixSeconds(seconds, out time);

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
    }
}

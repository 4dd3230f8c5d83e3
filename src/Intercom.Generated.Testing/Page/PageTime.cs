using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Intercom.Testing.Page;

/// <summary>Times the way the page shows them: in UTC, to be compared with one another.</summary>
internal static class PageTime
{
    /// <param name="unixSeconds">A timestamp of the wire; null for none.</param>
    public static Html Of(long? unixSeconds) => IsShown(unixSeconds) ? Of(DateTimeOffset.FromUnixTimeSeconds(unixSeconds.Value)) : Html.Empty;

    public static Html Of(DateTimeOffset time)
    {
        DateTime utc = time.UtcDateTime;
        return Html.Of($"<time datetime=\"{utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\">{utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}</time>");
    }

    // What is put in from code may be any number.
    private static bool IsShown([NotNullWhen(true)] long? unixSeconds) =>
        unixSeconds >= 0 && unixSeconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
}

using System.Globalization;

namespace Intercom.AspNetCore;

/// <summary>Text from outside as logs show it: it may not forge a line of its own.</summary>
internal static class LoggedText
{
    private const int Longest = 100;

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "(none)";
        if (text.Length <= Longest && text.All(IsHarmless))
            return text;

        return string.Concat(text.Take(Longest).Select(static character => IsHarmless(character) ? character : '?')) + (text.Length > Longest ? "…" : "");
    }

    /// <summary>What breaks lines, turns the direction of writing or starts an escape of a terminal is not.</summary>
    private static bool IsHarmless(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

namespace Intercom;

/// <summary>As much of a text as helps in a message.</summary>
internal static class Excerpt
{
    private const int Length = 200;

    public static string Of(string text)
    {
        if (text.Length <= Length)
            return text;

        // Not in the middle of a surrogate pair.
        int length = char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}

namespace Intercom;

/// <summary>As much of a text as helps in a message.</summary>
internal static class Excerpt
{
    private const int Length = 200;

    public static string Of(string text) => text.Length <= Length ? text : string.Concat(text.AsSpan(0, Length), "…");
}

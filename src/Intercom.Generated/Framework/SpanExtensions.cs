namespace Intercom;

/// <summary>What spans have on .NET.</summary>
internal static class SpanExtensions
{
    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> span, ReadOnlySpan<byte> trimElements)
    {
        while (!span.IsEmpty && trimElements.IndexOf(span[0]) >= 0)
            span = span[1..];
        while (!span.IsEmpty && trimElements.IndexOf(span[^1]) >= 0)
            span = span[..^1];

        return span;
    }
}

namespace Intercom;

/// <summary>What spans have to do with <see cref="SearchValues{T}"/>.</summary>
internal static class SearchValuesSpanExtensions
{
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) => span.IndexOfAnyExcept(values) >= 0;

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
    {
        for (int index = 0; index < span.Length; index++)
        {
            if (!values.Contains(span[index]))
                return index;
        }

        return -1;
    }
}

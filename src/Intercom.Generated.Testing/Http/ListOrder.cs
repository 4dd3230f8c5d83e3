namespace Intercom.Testing.Http;

/// <summary>In which order a list is asked for: <c>sort</c> and <c>order</c>.</summary>
/// <param name="Timestamp">The field that decides.</param>
/// <param name="Descending">Whether the newest come first.</param>
internal sealed record ListOrder(string Timestamp, bool Descending)
{
    /// <param name="query">The query.</param>
    /// <param name="timestamps">What may be sorted by. The first is the default.</param>
    public static ListOrder Read(QueryParameters query, params ReadOnlySpan<string> timestamps) =>
        new(query.Choice("sort", timestamps), query.Choice("order", "desc", "asc") == "desc");

    /// <param name="items">The items in the order they came.</param>
    /// <param name="read">Reads a timestamp of an item.</param>
    public IReadOnlyList<T> Sort<T>(IEnumerable<T> items, Func<T, string, long?> read)
    {
        long Key(T item) => read(item, Timestamp) ?? long.MinValue;
        long Age(T item) => read(item, "created_at") ?? long.MinValue;

        // What lacks the timestamp is the oldest and goes by its age. Sorting is stable: of the same second the later made is the newer.
        return Descending
            ? [.. items.Reverse().OrderByDescending(Key).ThenByDescending(Age)]
            : [.. items.OrderBy(Key).ThenBy(Age)];
    }
}

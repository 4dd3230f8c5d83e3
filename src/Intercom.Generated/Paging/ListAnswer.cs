using System.Globalization;

namespace Intercom;

/// <summary>A list as the API answers with it.</summary>
internal sealed class ListAnswer<T>
    where T : Resource
{
    /// <summary>The records; null when the answer had no such member at all.</summary>
    public List<T>? Items { get; set; }

    public PageLinks? Pages { get; set; }

    /// <summary>The other members: the number of all records, the cursor of a scroll.</summary>
    public AttributeStore Members { get; } = new();

    public string? Cursor(string name) =>
        Members.TryGet(name, out AttributeValue cursor) && cursor.Kind is AttributeValueKind.String or AttributeValueKind.Number && cursor.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Whether both hold the same records, as far as these say who they are.</summary>
    public bool IsSameAs(ListAnswer<T>? other) =>
        Items is [{ HasIdentity: true } first, ..] && other?.Items?.Count == Items.Count && first.IsSameAs(other.Items[0]) && Items[^1].IsSameAs(other.Items[^1]);

    public Page<T> ToPage(int number, string? next) => new()
    {
        Items = Items ?? [],
        Number = Pages?.Page ?? number,
        PerPage = Pages?.PerPage,
        TotalPages = Pages?.TotalPages,
        TotalCount = Members.TryGet("total_count", out AttributeValue count) && int.TryParse(count.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int total) ? total : null,
        Next = next,
    };
}

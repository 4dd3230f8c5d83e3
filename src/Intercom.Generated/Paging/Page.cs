namespace Intercom;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class Page<T>
{
    /// <summary>The records of this page, in the order of the API.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Number of this page, from 1: as the API says, or else counted.</summary>
    public int Number { get; init; }

    /// <summary>Records on a full page; null where the API does not say.</summary>
    public int? PerPage { get; init; }

    /// <summary>Number of pages; null where the API does not say.</summary>
    public int? TotalPages { get; init; }

    /// <summary>Number of records on all pages; null where the API does not say.</summary>
    public int? TotalCount { get; init; }

    /// <summary>Where the list goes on: the address of the next page, or the cursor of a scroll. Null on the last page.</summary>
    public string? Next { get; init; }
}

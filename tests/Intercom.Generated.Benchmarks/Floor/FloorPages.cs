namespace Intercom.Benchmarks.Floor;

/// <summary>Where a page stands.</summary>
internal sealed class FloorPages
{
    public string? Type { get; set; }

    public string? Next { get; set; }

    public int? Page { get; set; }

    public int? PerPage { get; set; }

    public int? TotalPages { get; set; }
}

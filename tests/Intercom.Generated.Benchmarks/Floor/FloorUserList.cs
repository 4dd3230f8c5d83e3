namespace Intercom.Benchmarks.Floor;

/// <summary>A page of users.</summary>
internal sealed class FloorUserList
{
    public string? Type { get; set; }

    public FloorPages? Pages { get; set; }

    public List<FloorUser>? Users { get; set; }

    public int? TotalCount { get; set; }
}

namespace Intercom.Benchmarks.Floor;

/// <summary>A tag.</summary>
internal sealed class FloorTag
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public long? CreatedAt { get; set; }

    public long? UpdatedAt { get; set; }

    public long? AppliedAt { get; set; }

    public FloorPerson? AppliedBy { get; set; }
}

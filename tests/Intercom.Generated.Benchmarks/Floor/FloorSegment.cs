namespace Intercom.Benchmarks.Floor;

/// <summary>A segment.</summary>
internal sealed class FloorSegment
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? PersonType { get; set; }

    public int? Count { get; set; }

    public long? CreatedAt { get; set; }

    public long? UpdatedAt { get; set; }
}

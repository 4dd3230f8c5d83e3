namespace Intercom.Benchmarks.Floor;

/// <summary>A list in its envelope.</summary>
internal sealed class FloorSegments
{
    public string? Type { get; set; }

    public List<FloorSegment>? Segments { get; set; }
}

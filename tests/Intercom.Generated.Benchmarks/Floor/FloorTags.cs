namespace Intercom.Benchmarks.Floor;

/// <summary>A list in its envelope.</summary>
internal sealed class FloorTags
{
    public string? Type { get; set; }

    public List<FloorTag>? Tags { get; set; }
}

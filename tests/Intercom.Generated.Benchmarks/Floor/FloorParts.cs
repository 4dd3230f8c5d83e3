namespace Intercom.Benchmarks.Floor;

/// <summary>A list in its envelope.</summary>
internal sealed class FloorParts
{
    public string? Type { get; set; }

    public List<FloorPart>? ConversationParts { get; set; }

    public int? TotalCount { get; set; }
}

namespace Intercom.Benchmarks.Floor;

/// <summary>A picture.</summary>
internal sealed class FloorAvatar
{
    public string? Type { get; set; }

    public string? ImageUrl { get; set; }
}

namespace Intercom.Benchmarks.Floor;

/// <summary>What a company pays for.</summary>
internal sealed class FloorPlan
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }
}

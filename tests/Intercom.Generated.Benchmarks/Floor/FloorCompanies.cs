namespace Intercom.Benchmarks.Floor;

/// <summary>A list in its envelope.</summary>
internal sealed class FloorCompanies
{
    public string? Type { get; set; }

    public List<FloorCompany>? Companies { get; set; }
}

using System.Text.Json;

namespace Intercom.Benchmarks.Floor;

/// <summary>A company.</summary>
internal sealed class FloorCompany
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? CompanyId { get; set; }

    public string? Name { get; set; }

    public string? AppId { get; set; }

    public FloorPlan? Plan { get; set; }

    public decimal? MonthlySpend { get; set; }

    public int? SessionCount { get; set; }

    public int? UserCount { get; set; }

    public int? Size { get; set; }

    public string? Website { get; set; }

    public string? Industry { get; set; }

    public long? RemoteCreatedAt { get; set; }

    public long? CreatedAt { get; set; }

    public long? UpdatedAt { get; set; }

    public long? LastRequestAt { get; set; }

    public FloorTags? Tags { get; set; }

    public FloorSegments? Segments { get; set; }

    public Dictionary<string, JsonElement>? CustomAttributes { get; set; }
}

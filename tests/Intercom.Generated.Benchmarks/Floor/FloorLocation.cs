namespace Intercom.Benchmarks.Floor;

/// <summary>Where a user is.</summary>
internal sealed class FloorLocation
{
    public string? Type { get; set; }

    public string? CityName { get; set; }

    public string? ContinentCode { get; set; }

    public string? CountryCode { get; set; }

    public string? CountryName { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public string? PostalCode { get; set; }

    public string? RegionName { get; set; }

    public string? Timezone { get; set; }
}

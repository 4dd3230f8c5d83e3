namespace Intercom.Benchmarks.Floor;

/// <summary>An account elsewhere.</summary>
internal sealed class FloorSocialProfile
{
    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Username { get; set; }

    public string? Url { get; set; }
}

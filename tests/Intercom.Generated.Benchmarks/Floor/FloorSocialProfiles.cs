namespace Intercom.Benchmarks.Floor;

/// <summary>A list in its envelope.</summary>
internal sealed class FloorSocialProfiles
{
    public string? Type { get; set; }

    public List<FloorSocialProfile>? SocialProfiles { get; set; }
}

using System.Text.Json;

namespace Intercom.Benchmarks.Floor;

/// <summary>A user as a plain class, with all that is documented of users. What is not, it loses.</summary>
internal sealed class FloorUser
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? UserId { get; set; }

    public bool? Anonymous { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Name { get; set; }

    public string? Pseudonym { get; set; }

    public string? AppId { get; set; }

    public FloorAvatar? Avatar { get; set; }

    public FloorLocation? LocationData { get; set; }

    public long? CreatedAt { get; set; }

    public long? RemoteCreatedAt { get; set; }

    public long? SignedUpAt { get; set; }

    public long? UpdatedAt { get; set; }

    public long? LastRequestAt { get; set; }

    public string? LastSeenIp { get; set; }

    public int? SessionCount { get; set; }

    public bool? UnsubscribedFromEmails { get; set; }

    public bool? MarkedEmailAsSpam { get; set; }

    public bool? HasHardBounced { get; set; }

    public string? UserAgentData { get; set; }

    public Dictionary<string, JsonElement>? CustomAttributes { get; set; }

    public FloorSocialProfiles? SocialProfiles { get; set; }

    public FloorCompanies? Companies { get; set; }

    public FloorSegments? Segments { get; set; }

    public FloorTags? Tags { get; set; }

    public string? LastSeenUserAgent { get; set; }

    public bool? NewSession { get; set; }

    public bool? UpdateLastRequestAt { get; set; }

    public bool? DoNotTrack { get; set; }

    public string? Referrer { get; set; }

    public string? UtmCampaign { get; set; }

    public string? UtmContent { get; set; }

    public string? UtmMedium { get; set; }

    public string? UtmSource { get; set; }

    public string? UtmTerm { get; set; }

    public string? OwnerId { get; set; }

    public long? LastImpressionAt { get; set; }
}

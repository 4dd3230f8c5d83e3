namespace Intercom.Benchmarks.Floor;

/// <summary>What a notification is about.</summary>
internal sealed class FloorNotificationData
{
    public string? Type { get; set; }

    public FloorUser? Item { get; set; }
}

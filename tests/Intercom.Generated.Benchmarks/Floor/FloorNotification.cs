namespace Intercom.Benchmarks.Floor;

/// <summary>A notification whose reader knows that it is about a user.</summary>
internal sealed class FloorNotification
{
    public string? Type { get; set; }

    public string? AppId { get; set; }

    public FloorNotificationData? Data { get; set; }

    public string? Id { get; set; }

    public string? Topic { get; set; }

    public string? DeliveryStatus { get; set; }

    public int? DeliveryAttempts { get; set; }

    public long? DeliveredAt { get; set; }

    public long? FirstSentAt { get; set; }

    public long? CreatedAt { get; set; }

    public string? Self { get; set; }
}

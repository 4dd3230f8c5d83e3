namespace Intercom.Benchmarks.Floor;

/// <summary>A conversation as a plain class.</summary>
internal sealed class FloorConversation
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public long? CreatedAt { get; set; }

    public long? UpdatedAt { get; set; }

    public long? WaitingSince { get; set; }

    public long? SnoozedUntil { get; set; }

    public FloorMessage? ConversationMessage { get; set; }

    public FloorPerson? User { get; set; }

    public FloorPerson? Assignee { get; set; }

    public bool? Open { get; set; }

    public string? State { get; set; }

    public bool? Read { get; set; }

    public FloorParts? ConversationParts { get; set; }

    public FloorTags? Tags { get; set; }
}

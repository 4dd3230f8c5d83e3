namespace Intercom.Benchmarks.Floor;

/// <summary>An answer in a conversation.</summary>
internal sealed class FloorPart
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? PartType { get; set; }

    public string? Body { get; set; }

    public long? CreatedAt { get; set; }

    public long? UpdatedAt { get; set; }

    public long? NotifiedAt { get; set; }

    public FloorPerson? AssignedTo { get; set; }

    public FloorPerson? Author { get; set; }

    public List<FloorUpload>? Attachments { get; set; }

    public string? ExternalId { get; set; }
}

namespace Intercom.Benchmarks.Floor;

/// <summary>What a conversation began with.</summary>
internal sealed class FloorMessage
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public FloorPerson? Author { get; set; }

    public List<FloorUpload>? Attachments { get; set; }
}

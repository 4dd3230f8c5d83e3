namespace Intercom.Benchmarks.Floor;

/// <summary>An attached file.</summary>
internal sealed class FloorUpload
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? ContentType { get; set; }

    public long? Filesize { get; set; }

    public int? Width { get; set; }

    public int? Height { get; set; }
}

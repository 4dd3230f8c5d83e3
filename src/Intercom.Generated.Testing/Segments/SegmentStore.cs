using Intercom.Testing.Http;

namespace Intercom.Testing.Segments;

/// <summary>The segments of a workspace, in the order they came.</summary>
internal sealed partial class SegmentStore
{
    private readonly List<SegmentDocument> _segments = [];

    public IReadOnlyList<SegmentDocument> All => _segments;

    public SegmentDocument? WithId(string id) => _segments.Find(segment => segment.Id == id);

    public SegmentDocument? WithName(string name) => _segments.Find(segment => segment.Name == name);

    public SegmentDocument ById(string id) => WithId(id) ?? throw Refusal.NotFound($"No such segment id[{id}]");

    public void Add(SegmentDocument segment) => _segments.Add(segment);
}

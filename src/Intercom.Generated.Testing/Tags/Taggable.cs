using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Segments;

namespace Intercom.Testing.Tags;

/// <summary>What carries tags and belongs to segments: people and companies.</summary>
internal abstract partial class Taggable
{
    private readonly List<TagDocument> _tags = [];
    private readonly List<SegmentDocument> _segments = [];

    public IReadOnlyList<TagDocument> Tags => _tags;

    public IReadOnlyList<SegmentDocument> Segments => _segments;

    public bool Has(TagDocument tag) => _tags.Contains(tag);

    public bool HasTag(string id) => _tags.Exists(tag => tag.Id == id);

    public bool IsIn(SegmentDocument segment) => _segments.Contains(segment);

    public bool IsInSegment(string id) => _segments.Exists(segment => segment.Id == id);

    public void Tag(TagDocument tag)
    {
        if (!Has(tag))
            _tags.Add(tag);
    }

    public void Untag(TagDocument tag) => _tags.Remove(tag);

    public void Enter(SegmentDocument segment)
    {
        if (!IsIn(segment))
            _segments.Add(segment);
    }

    protected JsonObject TagList() => TypedList.Of("tag", "tags", _tags.Select(tag => tag.ToAnswer()));

    protected JsonObject SegmentList() => TypedList.Of("segment", "segments", _segments.Select(segment => segment.ToReference()));
}

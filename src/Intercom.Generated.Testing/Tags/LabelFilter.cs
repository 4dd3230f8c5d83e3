using Intercom.Testing.Http;

namespace Intercom.Testing.Tags;

/// <summary>The <c>tag_id</c> or <c>segment_id</c> that what a list holds must have.</summary>
internal sealed class LabelFilter
{
    private readonly string? _tagId;
    private readonly string? _segmentId;

    public LabelFilter(QueryParameters query)
    {
        _tagId = query.Text("tag_id");
        _segmentId = query.Text("segment_id");
        if (_tagId is not null && _segmentId is not null)
            throw Refusal.ParameterInvalid("segment_id", "segment_id cannot be combined with tag_id");
    }

    public bool IsEmpty => (_tagId ?? _segmentId) is null;

    public bool Admits(Taggable carrier) =>
        (_tagId is null || carrier.HasTag(_tagId)) && (_segmentId is null || carrier.IsInSegment(_segmentId));
}

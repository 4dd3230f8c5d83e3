using Intercom.Testing.Segments;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Page;

/// <summary>How many carry each tag and belong to each segment: counted once for all of them, as there may be many who could.</summary>
internal sealed class LabelCounts
{
    private readonly Dictionary<TagDocument, int> _tags = [];
    private readonly Dictionary<SegmentDocument, int> _segments = [];

    public LabelCounts(params ReadOnlySpan<IReadOnlyList<Taggable>> carriers)
    {
        foreach (IReadOnlyList<Taggable> all in carriers)
        {
            // Most carry nothing; an enumerator for each would cost more than all else.
            for (int i = 0; i < all.Count; i++)
                Count(all[i]);
        }
    }

    public int Of(TagDocument tag) => _tags.GetValueOrDefault(tag);

    public int Of(SegmentDocument segment) => _segments.GetValueOrDefault(segment);

    private void Count(Taggable carrier)
    {
        for (int i = 0; i < carrier.Tags.Count; i++)
            _tags[carrier.Tags[i]] = Of(carrier.Tags[i]) + 1;
        for (int i = 0; i < carrier.Segments.Count; i++)
            _segments[carrier.Segments[i]] = Of(carrier.Segments[i]) + 1;
    }
}

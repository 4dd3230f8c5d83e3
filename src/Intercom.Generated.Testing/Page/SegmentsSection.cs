using Intercom.Testing.Segments;

namespace Intercom.Testing.Page;

/// <summary>The segments, and how many belong to each.</summary>
internal static class SegmentsSection
{
    /// <param name="segments">The segments.</param>
    /// <param name="people">Counts of users, leads and visitors.</param>
    /// <param name="companies">Counts of companies.</param>
    public static Section Of(IReadOnlyList<SegmentDocument> segments, LabelCounts people, LabelCounts companies)
    {
        var table = new Table("Segments", "Name", "Of", "People", "Companies", "Created", "Id");
        foreach (SegmentDocument segment in Newest.Of(segments))
        {
            table.Add(
                $"segment-{segment.Id}",
                [
                    Html.Of($"<b>{segment.Name}</b>"),
                    Html.Of($"{segment.PersonType}"),
                    Html.Of($"{people.Of(segment)}"),
                    Html.Of($"{companies.Of(segment)}"),
                    PageTime.Of(segment.CreatedAt),
                    Html.Of($"<code>{segment.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Json(segment.ToAnswer())}</pre>"));
        }

        return new Section("segments", "Segments", segments.Count, table.ToHtml(segments.Count));
    }
}

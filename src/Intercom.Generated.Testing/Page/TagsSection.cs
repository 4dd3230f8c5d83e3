using Intercom.Testing.Tags;

namespace Intercom.Testing.Page;

/// <summary>The tags, and how many carry each.</summary>
internal static class TagsSection
{
    /// <param name="tags">The tags.</param>
    /// <param name="people">Counts of users, leads and visitors.</param>
    /// <param name="companies">Counts of companies.</param>
    public static Section Of(IReadOnlyList<TagDocument> tags, LabelCounts people, LabelCounts companies)
    {
        var table = new Table("Tags", "Name", "People", "Companies", "Id");
        foreach (TagDocument tag in Newest.Of(tags))
        {
            table.Add(
                $"tag-{tag.Id}",
                [
                    Html.Of($"<b>{tag.Name}</b>"),
                    Html.Of($"{people.Of(tag)}"),
                    Html.Of($"{companies.Of(tag)}"),
                    Html.Of($"<code>{tag.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Json(tag.ToAnswer())}</pre>"));
        }

        return new Section("tags", "Tags", tags.Count, table.ToHtml(tags.Count));
    }

    /// <summary>What somebody carries, to stand in a row.</summary>
    public static Html Marks(Taggable carrier) => Html.Of($"{carrier.Tags.Select(tag => Html.Of($"<span class=\"mark\">{tag.Name}</span> "))}");
}

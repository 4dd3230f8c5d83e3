using Intercom.Testing.Tags;

namespace Intercom.Testing.Page;

/// <summary>The tags, and how many carry each.</summary>
internal static class TagsSection
{
    public static Section Of(Workspace workspace)
    {
        IReadOnlyList<TagDocument> tags = workspace.Tags.All;
        Dictionary<TagDocument, int> people = Carriers(workspace.Users.All, workspace.Contacts.All, workspace.Visitors.All);
        Dictionary<TagDocument, int> companies = Carriers(workspace.Companies.All);

        var table = new Table("Tags", "Name", "People", "Companies", "Id");
        foreach (TagDocument tag in Newest.Of(tags))
        {
            table.Add(
                $"tag-{tag.Id}",
                [
                    Html.Of($"<b>{tag.Name}</b>"),
                    Html.Of($"{people.GetValueOrDefault(tag)}"),
                    Html.Of($"{companies.GetValueOrDefault(tag)}"),
                    Html.Of($"<code>{tag.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Json(tag.ToAnswer())}</pre>"));
        }

        return new Section("tags", "Tags", tags.Count, table.ToHtml(tags.Count));
    }

    /// <summary>What somebody carries, to stand in a row.</summary>
    public static Html Marks(Taggable carrier) => Html.Of($"{carrier.Tags.Select(tag => Html.Of($"<span class=\"mark\">{tag.Name}</span> "))}");

    private static Dictionary<TagDocument, int> Carriers(params IReadOnlyList<Taggable>[] carriers)
    {
        var counts = new Dictionary<TagDocument, int>();
        foreach (TagDocument tag in carriers.SelectMany(all => all).SelectMany(carrier => carrier.Tags))
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
        return counts;
    }
}

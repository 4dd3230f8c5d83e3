using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Segments;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Seeding;

/// <summary>Reads the tags and segments a person or company is put in with. Those the workspace does not know are made.</summary>
internal sealed class LabelSeed(Workspace workspace)
{
    /// <summary>Checks all before any is made.</summary>
    public IReadOnlyList<Action<Taggable>> Read(GivenObject given, string personType)
    {
        (string? Id, string? Name)[] tags = Labels(given, "tags");
        (string? Id, string? Name)[] segments = Labels(given, "segments");
        return
        [
            .. tags.Select(tag => (Action<Taggable>)(carrier => carrier.Tag(Tag(tag.Id, tag.Name)))),
            .. segments.Select(segment => (Action<Taggable>)(member => member.Enter(Segment(segment.Id, segment.Name, personType)))),
        ];
    }

    private static (string? Id, string? Name)[] Labels(GivenObject given, string list) =>
        [.. given.Items(list).Select((label, i) => Label(given, label, string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]")))];

    private static (string? Id, string? Name) Label(GivenObject given, JsonObject label, string place)
    {
        string? id = label["id"]?.GetValue<string>();
        string? name = label["name"]?.GetValue<string>();
        return id is null && string.IsNullOrWhiteSpace(name) ? throw given.Refuse(place, "This needs an id or a name.") : (id, name);
    }

    // A tag known by its id alone goes by the id: it needs a name to be counted under.
    private TagDocument Tag(string? id, string? name)
    {
        TagDocument tag = (id is null ? workspace.Tags.WithName(name!) : workspace.Tags.WithId(id))
            ?? workspace.Tags.Add(name ?? id!, id);
        tag.Name = name ?? tag.Name;
        return tag;
    }

    private SegmentDocument Segment(string? id, string? name, string personType)
    {
        SegmentDocument? segment = id is null ? workspace.Segments.WithName(name!) : workspace.Segments.WithId(id);
        if (segment is null)
        {
            segment = new SegmentDocument(id ?? workspace.NextId(), personType, workspace.Now);
            workspace.Segments.Add(segment);
        }

        segment.Name = name ?? segment.Name;
        return segment;
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Segments;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Tags;

internal abstract partial class Taggable
{
    protected JsonArray SaveTags() => JsonTree.ArrayOf(_tags.Select(tag => tag.Id));

    protected JsonArray SaveSegments() => JsonTree.ArrayOf(_segments.Select(segment => segment.Id));

    protected void LoadLabels(SavedObject saved, WorkspaceContent content)
    {
        foreach (string id in saved.Texts("tags"))
            _tags.Add(content.Tags.WithId(id) ?? throw saved.Broken("tags", $"a list of known tags: there is no tag '{id}'"));
        foreach (string id in saved.Texts("segments"))
            _segments.Add(content.Segments.WithId(id) ?? throw saved.Broken("segments", $"a list of known segments: there is no segment '{id}'"));
    }
}

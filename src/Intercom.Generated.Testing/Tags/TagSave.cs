using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Tags;

/// <summary><c>POST /tags</c>: makes a tag, renames one, puts it on and takes it off. All of the request is checked before anything changes.</summary>
internal sealed class TagSave(Workspace workspace)
{
    /// <param name="body">The request.</param>
    /// <param name="id">The tag's id where the path says it; else it may be in the body.</param>
    public TagDocument Apply(JsonObject body, string? id = null)
    {
        id ??= AttributeRules.Identifier(body["id"], "id")?.GetValue<string>();
        string? name = Name(body);
        IReadOnlyList<TagChange> changes = TagChange.ReadAll(body, workspace);

        TagDocument tag = id is null
            ? workspace.Tags.WithName(name ?? throw Refusal.MissingParameter("A tag needs a name or an id")) ?? workspace.Tags.Add(name)
            : Renamed(workspace.Tags.ById(id), name);

        // Many at once are not told of.
        foreach (TagChange change in changes)
        {
            if (change.Apply(tag) && changes.Count == 1)
                workspace.Announcer.Tagged(change.Carrier, tag, change.Untag);
        }

        return tag;
    }

    private TagDocument Renamed(TagDocument tag, string? name)
    {
        if (name is not null && workspace.Tags.WithName(name) is { } namesake && namesake != tag)
            throw Refusal.ResourceConflict("name", $"The name[{name}] is already taken by another tag");

        tag.Name = name ?? tag.Name;
        return tag;
    }

    private static string? Name(JsonObject body)
    {
        string? name = AttributeRules.Text(body["name"], "name")?.GetValue<string>();
        return name is not null && string.IsNullOrWhiteSpace(name) ? throw Refusal.ParameterInvalid("name", "name can't be blank") : name;
    }
}

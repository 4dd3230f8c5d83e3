using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Tags;

/// <summary><c>/tags</c>.</summary>
internal sealed class TagsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/tags", call => new TagSave(workspace).Apply(call.Body).ToAnswer());
        // How the oldest clients take a tag off.
        routes.Put("/tags/{id}", call => new TagSave(workspace).Apply(call.Body, call.Id).ToAnswer());
        routes.Get("/tags", FindOrList);
        routes.Get("/tags/{id}", call => workspace.Tags.ById(call.Id).ToAnswer());
        routes.Delete("/tags/{id}", call => Delete(workspace.Tags.ById(call.Id)));
    }

    private JsonObject FindOrList(ApiCall call)
    {
        if (call.Query.Text("name") is { } name)
            return workspace.Tags.ByName(name).ToAnswer();

        IEnumerable<TagDocument> tags = new TagCarriers(workspace).Filter(call.Query)?.Tags ?? workspace.Tags.All;
        return TypedList.Of("tag", "tags", tags.Select(tag => tag.ToAnswer()));
    }

    private JsonObject Delete(TagDocument tag)
    {
        foreach (Taggable carrier in workspace.Taggables)
            carrier.Untag(tag);
        workspace.Tags.Remove(tag);
        return tag.ToAnswer();
    }
}

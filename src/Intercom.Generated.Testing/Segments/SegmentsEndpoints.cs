using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Segments;

/// <summary><c>/segments</c>. They are made in Intercom's own pages, and here from code; old clients rename them.</summary>
internal sealed class SegmentsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Get("/segments", List);
        routes.Get("/segments/{id}", call => Answer(workspace.Segments.ById(call.Id), CountsMembers(call.Query)));
        routes.Put("/segments/{id}", call => Rename(workspace.Segments.ById(call.Id), call.Body));
        routes.Post("/segments", call => Rename(Named(call.Body), call.Body));
    }

    private JsonObject List(ApiCall call)
    {
        string type = call.Query.Choice("type", "user", "company");
        bool countsMembers = CountsMembers(call.Query);
        IEnumerable<SegmentDocument> segments = type == "company" ? workspace.SegmentsOfCompanies : workspace.SegmentsOfPeople;
        return TypedList.Of("segment", "segments", segments.Select(segment => Answer(segment, countsMembers)));
    }

    private SegmentDocument Named(JsonObject body) =>
        AttributeRules.Identifier(body["id"], "id")?.GetValue<string>() is { } id
            ? workspace.Segments.ById(id)
            : throw Refusal.MissingParameter("A segment to rename needs an id: segments are not made by the API");

    private JsonObject Rename(SegmentDocument segment, JsonObject body)
    {
        // Clients send what changed, which may be nothing.
        if (AttributeRules.Text(body["name"], "name")?.GetValue<string>() is { } name)
        {
            segment.Name = string.IsNullOrWhiteSpace(name) ? throw Refusal.ParameterInvalid("name", "name can't be blank") : name;
            segment.UpdatedAt = workspace.Now;
        }

        return segment.ToAnswer();
    }

    private JsonObject Answer(SegmentDocument segment, bool countsMembers)
    {
        JsonObject answer = segment.ToAnswer();
        if (countsMembers)
            answer["count"] = workspace.Taggables.Count(member => member.IsIn(segment));
        return answer;
    }

    private static bool CountsMembers(QueryParameters query) => query.Flag("include_count") == true;
}

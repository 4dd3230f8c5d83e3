using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary><c>/jobs</c>.</summary>
internal sealed class JobsEndpoints(Workspace workspace)
{
    private static readonly WritableAttributes s_writable = new(new Dictionary<string, AttributeRule>
    {
        ["name"] = AttributeRules.Text,
        ["closing_at"] = AttributeRules.Timestamp,
    });

    public void Map(ApiRoutes routes)
    {
        routes.Get("/jobs/{id}", call => workspace.Jobs.ById(call.Id).ToAnswer(workspace.Now, call.AddressOf));
        routes.Get("/jobs/{id}/error", call => workspace.Jobs.ById(call.Id).ToErrorFeed());
        routes.Post("/jobs/{id}", Update);
    }

    private JsonObject Update(ApiCall call)
    {
        JobDocument job = workspace.Jobs.OpenById(call.Id, workspace.Now);
        JsonObject given = s_writable.Check(call.Body);
        job.Name = given.TryGetPropertyValue("name", out JsonNode? name) ? name?.GetValue<string>() : job.Name;
        job.ClosingAt = given["closing_at"]?.GetValue<long>() ?? job.ClosingAt;
        job.Touch(workspace.Now);
        return job.ToAnswer(workspace.Now, call.AddressOf);
    }
}

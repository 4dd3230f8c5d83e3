using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary>
/// <c>POST /bulk/users</c> and its like: a job of many items, which are carried out at once. One that fails stops no other.
/// </summary>
internal sealed class BulkEndpoint(Workspace workspace, IBulkItems kind)
{
    public void Map(ApiRoutes routes) => routes.Post(kind.Path, Submit);

    private JsonObject Submit(ApiCall call)
    {
        IReadOnlyList<BulkItem> items = BulkItem.ReadAll(call.Body, kind);
        JobDocument job = Job(call.Body["job"]);
        int failed = 0;
        foreach (BulkItem item in items)
        {
            if (!TryCarryOut(item, job))
                failed++;
        }

        job.AddTask(items.Count, failed, workspace.Now);
        JsonObject answer = job.ToAnswer(workspace.Now, call.AddressOf);
        // Of its tasks the job itself tells, when it is asked.
        answer.Remove("tasks");
        return answer;
    }

    private JobDocument Job(JsonNode? named)
    {
        if (named is null)
            return workspace.Jobs.Open(workspace.Now);

        if (named is not JsonObject job || AttributeRules.Identifier(job["id"], "job.id") is not { } id)
            throw Refusal.ParameterInvalid("job", "job must be an object with the id of the job to append to");

        return workspace.Jobs.OpenById(id.GetValue<string>(), workspace.Now);
    }

    private bool TryCarryOut(BulkItem item, JobDocument job)
    {
        try
        {
            kind.CarryOut(item.Method, item.Data);
            return true;
        }
        catch (RefusedRequestException refused)
        {
            job.AddError(item, kind.DataType, refused);
            return false;
        }
    }
}

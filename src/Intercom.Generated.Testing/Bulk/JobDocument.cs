using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary>A bulk job as it is stored. It is running while it takes items, and completed from then on.</summary>
internal sealed partial class JobDocument(string id, long now)
{
    private const long OpenSeconds = 900;

    private readonly JsonArray _tasks = [];
    private readonly JsonArray _errors = [];
    private readonly long _createdAt = now;
    private long _updatedAt = now;

    public string Id { get; } = id;

    public string? Name { get; set; } = "api_bulk_job";

    /// <summary>Unix seconds; from then on the job takes no more items.</summary>
    public long ClosingAt { get; set; } = now + OpenSeconds;

    public int FailedCount => _errors.Count;

    public bool IsClosed(long at) => at >= ClosingAt;

    public void Touch(long at) => _updatedAt = at;

    public void AddTask(int itemCount, int failedCount, long at)
    {
        _tasks.Add((JsonNode)new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"task_{_tasks.Count + 1}"),
            ["item_count"] = itemCount,
            ["state"] = failedCount == 0 ? "completed" : "completed_with_errors",
            ["created_at"] = at,
            ["started_at"] = at,
            ["completed_at"] = at,
        });
        Touch(at);
    }

    public void AddError(BulkItem item, string dataType, RefusedRequestException refused) => _errors.Add((JsonNode)new JsonObject
    {
        ["method"] = item.Method,
        ["data_type"] = dataType,
        ["data"] = item.Data.DeepClone(),
        ["error"] = new JsonArray(new JsonObject { ["code"] = refused.Code, ["message"] = refused.Message }),
    });

    /// <param name="at">The time it is looked at.</param>
    /// <param name="addressOf">The address of a path on the host it is asked at.</param>
    public JsonObject ToAnswer(long at, Func<string, string> addressOf) => new()
    {
        ["type"] = "job",
        ["app_id"] = Workspace.AppId,
        ["id"] = Id,
        ["name"] = Name,
        ["state"] = IsClosed(at) ? "completed" : "running",
        ["created_at"] = _createdAt,
        ["updated_at"] = _updatedAt,
        ["completed_at"] = IsClosed(at) ? ClosingAt : null,
        ["closing_at"] = ClosingAt,
        ["links"] = new JsonObject { ["self"] = addressOf($"/jobs/{Id}"), ["error"] = addressOf($"/jobs/{Id}/error") },
        ["tasks"] = _tasks.DeepClone(),
    };

    /// <summary>The last of the items that failed, the newest first.</summary>
    public IEnumerable<JsonNode> Errors(int most) => _errors.Reverse().Take(most).Select(error => error!.DeepClone());

    /// <summary>The items that failed.</summary>
    public JsonObject ToErrorFeed() => new()
    {
        ["app_id"] = Workspace.AppId,
        ["job_id"] = Id,
        ["pages"] = new JsonObject(),
        ["items"] = _errors.DeepClone(),
    };
}

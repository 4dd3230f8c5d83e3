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

    public JsonObject ToAnswer(ApiCall call, long at) => new()
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
        ["links"] = new JsonObject { ["self"] = call.AddressOf($"/jobs/{Id}"), ["error"] = call.AddressOf($"/jobs/{Id}/error") },
        ["tasks"] = _tasks.DeepClone(),
    };

    /// <summary>The items that failed.</summary>
    public JsonObject ToErrorFeed() => new()
    {
        ["app_id"] = Workspace.AppId,
        ["job_id"] = Id,
        ["pages"] = new JsonObject(),
        ["items"] = _errors.DeepClone(),
    };
}

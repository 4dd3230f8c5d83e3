using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Bulk;

internal sealed partial class JobDocument
{
    public JsonObject Save() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["created_at"] = _createdAt,
        ["updated_at"] = _updatedAt,
        ["closing_at"] = ClosingAt,
        ["tasks"] = _tasks.DeepClone(),
        ["errors"] = _errors.DeepClone(),
    };

    public static JobDocument Load(SavedObject saved)
    {
        var job = new JobDocument(saved.Text("id"), saved.Integer("created_at"))
        {
            Name = saved.OptionalText("name"),
            ClosingAt = saved.Integer("closing_at"),
            _updatedAt = saved.Integer("updated_at"),
        };
        foreach (JsonObject task in saved.Objects("tasks"))
            job._tasks.Add((JsonNode)task);
        foreach (JsonObject error in saved.Objects("errors"))
            job._errors.Add((JsonNode)error);
        return job;
    }
}

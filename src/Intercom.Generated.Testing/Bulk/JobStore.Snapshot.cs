using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Bulk;

internal sealed partial class JobStore
{
    public JsonObject Save() => new() { ["all"] = JsonTree.ArrayOf(_jobs.Select(job => job.Save())) };

    public void Load(SavedObject saved)
    {
        foreach (SavedObject job in saved.Parts("all"))
            Add(JobDocument.Load(job));
    }
}

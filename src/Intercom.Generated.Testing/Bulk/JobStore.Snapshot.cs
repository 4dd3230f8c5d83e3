using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Bulk;

internal sealed partial class JobStore
{
    public JsonObject Save() => new() { ["all"] = JsonTree.ArrayOf(_jobs.Values.Select(job => job.Save())) };

    public void Load(SavedObject saved)
    {
        foreach (SavedObject job in saved.Parts("all"))
            _jobs.Add(job.Text("id"), JobDocument.Load(job));
    }
}

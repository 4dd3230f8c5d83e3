using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Companies;

internal sealed partial class PlanCatalog
{
    public JsonObject Save() => new()
    {
        ["next"] = _newIds.Position,
        ["all"] = JsonTree.ArrayOf(_ids.Select(plan => new JsonObject { ["id"] = plan.Value, ["name"] = plan.Key })),
    };

    public void Load(SavedObject saved)
    {
        _newIds.Position = saved.Integer("next");
        foreach (SavedObject plan in saved.Parts("all"))
            Learn(plan.Text("name"), plan.Text("id"));
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Companies;

internal sealed partial class CompanyStore
{
    public JsonObject Save() => new() { ["plans"] = Plans.Save(), ["all"] = JsonTree.ArrayOf(_companies.Select(company => company.Save())) };

    public void Load(SavedObject saved, WorkspaceContent content)
    {
        Plans.Load(saved.Part("plans"));
        foreach (SavedObject company in saved.Parts("all"))
            Add(CompanyDocument.Load(company, content));
    }
}

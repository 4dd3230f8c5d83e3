using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Companies;

internal sealed partial class CompanyDocument
{
    public JsonObject Save() => new()
    {
        ["id"] = Id,
        ["company_id"] = CompanyId,
        ["fields"] = _fields.DeepClone(),
        ["tags"] = SaveTags(),
        ["segments"] = SaveSegments(),
    };

    public static CompanyDocument Load(SavedObject saved, WorkspaceContent content)
    {
        var company = new CompanyDocument(saved.Text("id"), saved.Text("company_id"), 0);
        company._fields.Become(saved.Object("fields"));
        company.LoadLabels(saved, content);
        return company;
    }
}

using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Companies;

/// <summary><c>POST /companies</c>: makes a company or changes one.</summary>
internal sealed class CompanyUpsert(Workspace workspace)
{
    public CompanyDocument Apply(JsonObject body)
    {
        CompanyIdentity identity = CompanyIdentity.Read(body);
        JsonObject attributes = CompanyAttributes.Writable.Check(body);
        CompanyDocument? company = Find(identity);
        company?.RefuseSurplus(attributes);
        bool isNew = company is null;
        if (company is null)
        {
            company = new CompanyDocument(workspace.NextId(), identity.CompanyId!, workspace.Now);
            workspace.Companies.Add(company);
        }

        company.Update(attributes, workspace.Companies.Plans, workspace.Now);
        if (isNew)
            workspace.Announcer.CompanyCreated(company);
        return company;
    }

    // An unknown id gives way to the company_id, as it does for users.
    private CompanyDocument? Find(CompanyIdentity identity)
    {
        if (identity.Id is { } id && workspace.Companies.WithId(id) is { } known)
        {
            return identity.CompanyId is null || identity.CompanyId == known.CompanyId
                ? known
                : throw Refusal.ParameterInvalid("company_id", $"company_id cannot be changed: the company is '{known.CompanyId}'");
        }

        if (identity.CompanyId is { } companyId)
            return workspace.Companies.WithCompanyId(companyId);

        throw identity.Id is null
            ? Refusal.MissingParameter("A company needs a company_id or an id")
            : Refusal.CompanyNotFound($"No such company id[{identity.Id}]");
    }
}

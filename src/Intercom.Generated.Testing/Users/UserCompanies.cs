using Intercom.Testing.Companies;

namespace Intercom.Testing.Users;

/// <summary>Puts a user into companies and takes it out. Companies that are not mentioned stay.</summary>
internal sealed class UserCompanies(Workspace workspace)
{
    public void Apply(UserDocument user, IEnumerable<CompanyChange> changes)
    {
        foreach (CompanyChange change in changes)
        {
            CompanyDocument? company = workspace.Companies.Find(change.Id, change.CompanyId);
            if (change.Remove)
            {
                if (company is not null)
                    user.Detach(company);
                continue;
            }

            if (company is null)
            {
                company = new CompanyDocument(workspace.Ids.Next(), change.CompanyId, workspace.Now);
                workspace.Companies.Add(company);
            }

            company.Update(change.Attributes, workspace.Companies.Plans, workspace.Now);
            user.Attach(company);
        }
    }
}

using Intercom.Testing.Companies;

namespace Intercom.Testing.People;

/// <summary>Puts a person into companies and takes it out. Companies that are not mentioned stay.</summary>
internal sealed class PersonCompanies(Workspace workspace)
{
    /// <param name="user">The user, lead or visitor.</param>
    /// <param name="changes">What was sent.</param>
    /// <param name="newSession">Whether this is a session of the companies too.</param>
    /// <returns>The companies that are new to the workspace.</returns>
    public IReadOnlyList<CompanyDocument> Apply(PersonDocument user, IEnumerable<CompanyChange> changes, bool newSession)
    {
        var created = new List<CompanyDocument>();
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
                company = new CompanyDocument(workspace.NextId(), change.CompanyId, workspace.Now);
                workspace.Companies.Add(company);
                created.Add(company);
            }

            company.Update(change.Attributes, workspace.Companies.Plans, workspace.Now);
            if (newSession)
                company.CountSession();
            user.Attach(company);
        }

        return created;
    }
}

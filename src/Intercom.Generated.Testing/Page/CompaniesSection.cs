using Intercom.Testing.Companies;
using Intercom.Testing.People;

namespace Intercom.Testing.Page;

/// <summary>The companies, and how many users each has.</summary>
internal static class CompaniesSection
{
    public static Section Of(Workspace workspace)
    {
        Dictionary<CompanyDocument, int> users = Newest.Of(workspace.Companies.All).ToDictionary(company => company, _ => 0);
        // Once for all of them, as there may be many users.
        foreach (PersonDocument user in workspace.Users.All)
        {
            foreach (CompanyDocument company in user.Companies.Where(users.ContainsKey))
                users[company]++;
        }

        var table = new Table("Companies", "Name", "company_id", "Users", "Tags", "Created", "Id");
        foreach ((CompanyDocument company, int count) in users)
        {
            table.Add(
                $"company-{company.Id}",
                [
                    Html.Of($"<b>{company.Name}</b>"),
                    Html.Of($"{company.CompanyId}"),
                    Html.Of($"{count}"),
                    TagsSection.Marks(company),
                    PageTime.Of(company.Integer("created_at")),
                    Html.Of($"<code>{company.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(company.ToAnswer(count)))}</pre>"));
        }

        return new Section("companies", "Companies", workspace.Companies.Count, table.ToHtml(workspace.Companies.Count));
    }
}

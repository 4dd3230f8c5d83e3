using Intercom.Testing.Companies;

namespace Intercom.Testing.Page;

/// <summary>The companies, and how many users each has.</summary>
internal static class CompaniesSection
{
    public static Section Of(Workspace workspace)
    {
        var table = new Table("Companies", "Name", "company_id", "Users", "Tags", "Created", "Id");
        foreach (CompanyDocument company in Newest.Of(workspace.Companies.All))
        {
            int count = company.Members.Count(workspace.Users.Has);
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

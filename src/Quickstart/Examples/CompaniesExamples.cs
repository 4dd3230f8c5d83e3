using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Companies": create, find and change them, and put users into them.</summary>
internal sealed class CompaniesExamples(Show show, User user)
{
    private Company company = new();

    /// <summary>The company the examples are about; without an id when there is none.</summary>
    public Company Company => company;

    public async Task RunAsync()
    {
        await show.SectionAsync("Companies");
        await JoinAsync();
        await FindAsync();
        await ChangeAsync();
        await ListAsync();
    }

    private async Task JoinAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                user.Companies = [new Company { CompanyId = "quickstart-6", Name = "Intercom" }, new Company { CompanyId = "quickstart-9", Name = "Test Company" }];
                await user.SaveAsync();
                return user;
            },
            CompaniesOf);
        await show.WriteAsync(
            async () =>
            {
                user.Companies.Add(new Company { CompanyId = "quickstart-12", Name = "Some company", CustomAttributes = { ["referral_source"] = "Google" } });
                await user.SaveAsync();
                return user;
            },
            CompaniesOf);
        await show.WriteAsync(() => user.RemoveCompanyAsync(companyId: "quickstart-6"), CompaniesOf);
    }

    private async Task FindAsync()
    {
        await show.WriteAsync(async () => company = await Company.FindAsync(companyId: "quickstart-9"), Describe);
        if (show.IsReadOnly && company.Id is null)
            await show.ReadAsync(async () => company = await Company.All().FirstOrDefaultAsync() ?? new Company(), Describe);

        if (await show.HasAsync(company.CompanyId, "a company's company_id"))
            await show.ReadAsync(() => Company.FindAsync(companyId: company.CompanyId), Describe);
        if (await show.HasAsync(company.Name, "a company's name"))
            await show.ReadAsync(() => Company.FindAsync(name: company.Name), Describe);
        if (await show.HasAsync(company.Id, "a company"))
            await show.ReadAsync(() => Company.FindAsync(id: company.Id), Describe);
    }

    private async Task ChangeAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                company.Name = "Updated company name";
                await company.SaveAsync();
                return company;
            },
            Describe);
        await show.WriteAsync(() => Company.CreateAsync(new Company { CompanyId = "quickstart-44", Name = "Acme", MonthlySpend = 49 }), Describe);
    }

    private async Task ListAsync()
    {
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (Company c in Company.All().Take(100))
                names.Add(c.Name);

            return names;
        });
        if (await show.HasAsync(company.Id, "a company"))
        {
            await show.ReadAsync(async () =>
            {
                var names = new List<string?>();
                await foreach (User u in company.Users().Take(100))
                    names.Add(u.Name);

                return names;
            });
        }
    }

    private static object? Describe(Company described) => described.Id is null ? null : $"company {described.Id}: {described.Name}, company_id {described.CompanyId}";

    private static object? CompaniesOf(User member) => string.Join(", ", member.Companies.Select(company => $"{company.CompanyId} {company.Name}"));
}

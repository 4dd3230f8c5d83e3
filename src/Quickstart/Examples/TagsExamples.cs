using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Tags": put on users and companies, listed, taken off.</summary>
internal sealed class TagsExamples(Show show, User user, Company company)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Tags");
        await TagUsersAsync();
        await ListForUserAsync();
        await show.WriteAsync(() => Tag.UntagUsersAsync("quickstart-blue", [user.Id!]), Describe);
        await show.WriteAsync(() => Tag.TagUsersAsync("quickstart-blue", [user]), Describe);
        await show.WriteAsync(() => Tag.TagCompaniesAsync("quickstart-red", [company.Id!]), Describe);
        await ListForCompanyAsync();
        await show.WriteAsync(() => Tag.UntagCompaniesAsync("quickstart-red", [company.Id!]), Describe);
        await show.WriteAsync(() => Tag.TagCompaniesAsync("quickstart-red", [company]), Describe);
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (Tag t in Tag.All())
                names.Add(t.Name);

            return names;
        });
    }

    private async Task TagUsersAsync()
    {
        await show.WriteAsync(() => Tag.TagUsersAsync("quickstart-blue", [user.Id!]), Describe);
        await show.WriteAsync(async () =>
        {
            Tag tag = await Tag.FindAsync(name: "quickstart-blue");
            return await User.FindAll(tagId: tag.Id).CountAsync();
        });
    }

    private async Task ListForUserAsync()
    {
        if (await show.HasAsync(user.Id, "a user"))
        {
            await show.ReadAsync(async () =>
            {
                var names = new List<string?>();
                await foreach (Tag t in Tag.FindAllForUser(id: user.Id))
                    names.Add(t.Name);

                return names;
            });
        }

        if (await show.HasAsync(user.Email, "a user's e-mail address"))
            await show.ReadAsync(async () => await Tag.FindAllForUser(email: user.Email).CountAsync());
        if (await show.HasAsync(user.UserId, "a user's user_id"))
            await show.ReadAsync(async () => await Tag.FindAllForUser(userId: user.UserId).CountAsync());
    }

    private async Task ListForCompanyAsync()
    {
        if (await show.HasAsync(company.Id, "a company"))
            await show.ReadAsync(async () => await Tag.FindAllForCompany(id: company.Id).CountAsync());
        if (await show.HasAsync(company.CompanyId, "a company's company_id"))
            await show.ReadAsync(async () => await Tag.FindAllForCompany(companyId: company.CompanyId).CountAsync());
    }

    private static object? Describe(Tag tag) => $"tag {tag.Id}: {tag.Name}";
}

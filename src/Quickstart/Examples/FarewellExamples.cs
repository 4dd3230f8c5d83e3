using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Farewell": what the examples made goes, save for what the API cannot delete.</summary>
internal sealed class FarewellExamples(Show show, User user)
{
    private static readonly string[] s_companies = ["quickstart-6", "quickstart-9", "quickstart-12", "quickstart-44"];
    private static readonly string[] s_tags = ["quickstart-blue", "quickstart-red"];
    private static readonly string[] s_others = ["quickstart-3", "quickstart-25"];

    public async Task RunAsync()
    {
        await show.SectionAsync("Farewell");
        await show.WriteAsync(async () =>
        {
            foreach (string companyId in s_companies)
            {
                if (await Company.FindOrDefaultAsync(companyId: companyId) is { } company)
                    await company.DeleteAsync();
            }

            return await Company.CountAsync();
        });
        await show.WriteAsync(async () =>
        {
            foreach (string name in s_tags)
            {
                if (await Tag.FindOrDefaultAsync(name: name) is { } tag)
                    await tag.DeleteAsync();
            }

            return await Tag.CountAsync();
        });
        await show.WriteAsync(async () =>
        {
            foreach (string userId in s_others)
            {
                if (await User.FindOrDefaultAsync(userId: userId) is { } other)
                    await other.DeleteAsync();
            }

            await user.DeleteAsync();
            return await User.CountAsync();
        });
    }
}

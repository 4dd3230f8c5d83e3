using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Lists of users": all of them, ordered, page by page, scrolled, counted.</summary>
internal sealed class UserListsExamples(Show show)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Lists of users");
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (User u in User.All().Take(100))
                names.Add(u.Name);

            return names;
        });
        await show.ReadAsync(async () =>
        {
            var ids = new List<string?>();
            await foreach (User u in User.FindAll(order: SortOrder.Descending, sort: UserSort.CreatedAt, perPage: 1).Take(2))
                ids.Add(u.UserId);

            return ids;
        });
        await show.ReadAsync(async () =>
        {
            await foreach (Page<User> page in User.All().AsPages())
                return $"page {page.Number} of {page.TotalPages}: {page.Items.Count} of {page.TotalCount} users";

            return "no page";
        });
        await show.ReadAsync(async () => await User.Scroll().Take(100).CountAsync());
        await show.ReadAsync(() => User.CountAsync());
    }
}

using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Users": create, find, change, delete.</summary>
internal sealed class UsersExamples(Show show)
{
    private User user = new();

    /// <summary>The user the examples are about: one they made, or where they only read the first there is. Without an id when there is nobody.</summary>
    public User User => user;

    public async Task RunAsync()
    {
        await show.SectionAsync("Users");
        await CreateAsync();
        await FindAsync();
        await ChangeAsync();
        await DeleteAsync();
    }

    private async Task CreateAsync()
    {
        await show.WriteAsync(async () => user = await User.CreateAsync(new User { Email = "bob+quickstart@example.com", UserId = "quickstart-1", Name = "Bob Smith" }), Describe);
        await show.WriteAsync(() => User.CreateAsync(new User { UserId = "quickstart-2", SignedUpAt = DateTimeOffset.UtcNow, NewSession = true }), Describe);
    }

    private async Task FindAsync()
    {
        await show.ReadAsync(() => User.FindOrDefaultAsync(email: "x@y.z"));
        if (show.IsReadOnly && user.Id is null)
            await show.ReadAsync(async () => user = await User.All().FirstOrDefaultAsync() ?? new User(), Describe);

        if (await show.HasAsync(user.Email, "a user's e-mail address"))
            await show.ReadAsync(() => User.FindAsync(email: user.Email), Describe);
        if (await show.HasAsync(user.UserId, "a user's user_id"))
            await show.ReadAsync(() => User.FindAsync(userId: user.UserId), Describe);
        if (await show.HasAsync(user.Id, "a user"))
        {
            await show.ReadAsync(() => User.FindAsync(id: user.Id), Describe);
            await show.ReadAsync(() => user.LoadAsync(), Describe);
        }
    }

    private async Task ChangeAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                user.CustomAttributes["average_monthly_spend"] = 1234.56;
                await user.SaveAsync();
                return user;
            },
            saved => (double)saved.CustomAttributes["average_monthly_spend"]);
        await show.WriteAsync(
            async () =>
            {
                user.Increment("karma");
                user.Increment("karma", 5);
                user.Decrement("karma");
                await user.SaveAsync();
                return user;
            },
            saved => saved.CustomAttributes["karma"]);
        await show.WriteAsync(
            async () =>
            {
                user.Name = null;
                user.CustomAttributes["karma"] = null;
                await user.SaveAsync();
                return user;
            },
            saved => $"name is set: {saved.IsSet("name")}, and {saved.Name ?? "null"}");
        await show.WriteAsync(
            async () =>
            {
                user.Name = "Bob";
                user["utm_source"] = "newsletter";
                await user.SaveAsync();
                return user;
            },
            saved => saved["utm_source"]);
    }

    private async Task DeleteAsync() => await show.WriteAsync(
        async () =>
        {
            User second = await User.FindAsync(userId: "quickstart-2");
            await second.DeleteAsync();
            return await User.FindOrDefaultAsync(userId: "quickstart-2");
        });

    private static object? Describe(User? described) =>
        described?.Id is null ? null : $"{described.Type} {described.Id}: {described.Name ?? "no name"} <{described.Email}>, user_id {described.UserId}";
}

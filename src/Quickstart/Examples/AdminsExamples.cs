using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Admins": all of them, the one whose token it is, teams.</summary>
internal sealed class AdminsExamples(Show show)
{
    private Admin me = new();

    /// <summary>The admin whose access token it is.</summary>
    public Admin Admin => me;

    /// <summary>Another admin, or the same where there is only one.</summary>
    public Admin Colleague { get; private set; } = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Admins");
        var admins = new List<Admin>();
        await show.ReadAsync(
            async () =>
            {
                await foreach (Admin a in Admin.All())
                    admins.Add(a);

                return admins;
            },
            all => string.Join(", ", all.Select(Describe)));
        await show.ReadAsync(async () => me = await Admin.MeAsync(), admin => $"{Describe(admin)} of {admin.App?.Name}");
        Colleague = admins.Find(admin => admin.Type == "admin" && admin.Id != me.Id) ?? me;

        if (await show.HasAsync(Colleague.Id, "an admin"))
            await show.ReadAsync(() => Admin.FindAsync(id: Colleague.Id), Describe);
        await show.WriteAsync(
            async () =>
            {
                bool? wasAway = me.AwayModeEnabled, reassigned = me.AwayModeReassign;
                await me.SetAwayAsync(new AwayMode { AwayModeEnabled = true, AwayModeReassign = false });
                return await me.SetAwayAsync(new AwayMode { AwayModeEnabled = wasAway, AwayModeReassign = reassigned });
            },
            admin => $"away: {admin.AwayModeEnabled}");
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (Team t in Team.All())
                names.Add(t.Name);

            return names;
        });
    }

    private static string Describe(Admin admin) => $"{admin.Type} {admin.Id} {admin.Name}";
}

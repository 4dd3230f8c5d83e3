using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Counts": of conversations for each admin, of users and companies by tag and segment, of everything.</summary>
internal sealed class CountsExamples(Show show)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Counts");
        await show.ReadAsync(async () =>
        {
            var lines = new List<string?>();
            foreach (AdminConversationCount c in await Count.ConversationCountsForEachAdminAsync())
                lines.Add($"Admin: {c.Name} (id: {c.Id}) Open: {c.Open} Closed: {c.Closed}");

            return lines;
        });
        await show.ReadAsync(() => Count.ConversationCountsAsync(), all => $"{all.Open} open, {all.Closed} closed, {all.Assigned} assigned, {all.Unassigned} not");
        await show.ReadAsync(() => Count.UserCountsForEachTagAsync(), Describe);
        await show.ReadAsync(() => Count.UserCountsForEachSegmentAsync(), Describe);
        await show.ReadAsync(() => Count.CompanyCountsForEachSegmentAsync(), Describe);
        await show.ReadAsync(() => Count.CompanyCountsForEachTagAsync(), Describe);
        await show.ReadAsync(() => Count.CompanyCountsForEachUserAsync(), Describe);
        await show.ReadAsync(() => Count.ForAppAsync(), app => $"{app.Company} companies, {app.Segment} segments, {app.Tag} tags, {app.User} users, {app.Lead} leads");
        await show.ReadAsync(() => Company.CountAsync());
        await show.ReadAsync(() => User.CountAsync());
        await show.ReadAsync(() => Segment.CountAsync());
        await show.ReadAsync(() => Tag.CountAsync());
    }

    private static object? Describe(IReadOnlyList<NamedCount> counts) => counts.Select(count => $"{count.Name}: {count.Value}").ToList();
}

using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Bulk jobs": many users or events in one request, which Intercom works through in its own time.</summary>
internal sealed class BulkExamples(Show show, User user)
{
    private Job job = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Bulk jobs");
        await show.WriteAsync(
            async () => job = await Job.SubmitUsersAsync(new UserBulk
            {
                Items =
                [
                    new UserBulkItem { Method = BulkMethod.Post, Data = new User { UserId = "quickstart-25", Name = "Ann" } },
                    new UserBulkItem { Method = BulkMethod.Delete, Data = new User { UserId = "quickstart-26" } },
                ],
            }),
            Describe);
        await show.WriteAsync(() => job.LoadAsync(), Describe);
        await show.WriteAsync(async () =>
        {
            JobErrorFeed failed = await job.ErrorsAsync();
            return failed.Items.Count;
        });
        await show.WriteAsync(
            () => Job.SubmitEventsAsync(new EventBulk
            {
                Items = [new EventBulkItem { Data = new Event { EventName = "logged-in", UserId = user.UserId, CreatedAt = DateTimeOffset.UtcNow } }],
            }),
            Describe);
    }

    private static object? Describe(Job described) => $"{described.Id}: {described.State}, tasks: {string.Join(", ", described.Tasks.Select(task => task.State))}";
}

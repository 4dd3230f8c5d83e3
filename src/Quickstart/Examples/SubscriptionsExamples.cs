using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Subscriptions": what webhooks to send, and where to.</summary>
internal sealed class SubscriptionsExamples(Show show)
{
    private Subscription subscription = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Subscriptions");
        await show.WriteAsync(async () => subscription = await Subscription.CreateAsync(new Subscription { Url = "http://example.com", Topics = ["user.created"] }), Describe);
        await ReadAsync();
        await show.WriteAsync(
            async () =>
            {
                subscription.Topics.Add("conversation.user.replied");
                await subscription.SaveAsync();
                return subscription;
            },
            Describe);
        await show.WriteAsync(async () =>
        {
            await subscription.PingAsync();
            return await subscription.Sent().CountAsync();
        });
        await show.WriteAsync(async () =>
        {
            await subscription.DeleteAsync();
            return await Subscription.FindOrDefaultAsync(id: subscription.Id);
        });
    }

    private async Task ReadAsync()
    {
        var subscriptions = new List<Subscription>();
        await show.ReadAsync(
            async () =>
            {
                await foreach (Subscription s in Subscription.All())
                    subscriptions.Add(s);

                return subscriptions;
            },
            all => all.Select(s => s.Url).ToList());
        if (show.IsReadOnly && subscriptions is [Subscription first, ..])
            subscription = first;

        if (await show.HasAsync(subscription.Id, "a subscription"))
            await show.ReadAsync(() => Subscription.FindAsync(id: subscription.Id), Describe);
    }

    private static object? Describe(Subscription described) => $"subscription {described.Id} to {string.Join(" and ", described.Topics)} at {described.Url}";
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.AspNetCore.Tests.Loop;

/// <summary>There and back over two servers: what the client does, the emulator tells, and the app is given typed.</summary>
public class LoopTests
{
    private readonly ConcurrentQueue<string> _told = new();

    [Theory]
    [InlineData(WebhookAcknowledgement.AfterHandling)]
    [InlineData(WebhookAcknowledgement.AtOnce)]
    public async Task What_a_client_does_comes_back_to_the_app(WebhookAcknowledgement acknowledge)
    {
        await using IntercomEmulator intercom = await IntercomEmulator.StartAsync();
        intercom.AddAdmin(new JsonObject { ["id"] = "25", ["name"] = "Ana" });
        using IntercomClient client = intercom.CreateClient();
        await using WebhookApp app = await WebhookApp.StartAsync(
            Handlers, options => options.Acknowledge = acknowledge, services => services.AddSingleton(client), onPort: true);
        await SubscribeAsync(client, app);

        User user = await client.Users.CreateAsync(new User { UserId = "1", Email = "joe@example.com", Companies = [new Company { CompanyId = "6", Name = "Acme" }] });
        await client.Tags.TagUsersAsync("vip", [user]);
        await client.Events.CreateAsync(new Event { EventName = "cart", UserId = "1", Metadata = { ["price"] = new MonetaryAmount(2999, "usd") } });
        await client.Messages.CreateAsync(new Message { From = new Participant { Type = "user", Id = user.Id }, Body = "halp" });
        await intercom.WebhooksDeliveredAsync();
        await app.StopAsync();

        Assert.Equal(
            ["company.created Acme", "conversation.user.created <p>halp</p>", "event.created cart 2999", "ping", "user.created joe@example.com 1", "user.tag.created vip joe@example.com"],
            _told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_comes_twice_is_handled_once_and_what_fails_comes_again()
    {
        await using IntercomEmulator intercom = await IntercomEmulator.StartAsync(
            new IntercomEmulatorOptions { Webhooks = { DuplicateEvery = 1, SwapEvery = 2, RetryDelay = TimeSpan.Zero } });
        using IntercomClient client = intercom.CreateClient();
        int failures = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(
            endpoint => endpoint.On<User>("user.created", (_, user, _) =>
            {
                if (user.UserId == "3" && failures++ == 0)
                    throw new InvalidOperationException("not this time");

                _told.Enqueue(user.UserId!);
                return Task.CompletedTask;
            }),
            onPort: true);
        await SubscribeAsync(client, app);

        for (int id = 1; id <= 6; id++)
            await client.Users.CreateAsync(new User { UserId = $"{id}" });
        await intercom.WebhooksDeliveredAsync();

        Assert.Equal(["1", "2", "3", "4", "5", "6"], _told.Order(StringComparer.Ordinal));
        Assert.Equal(2, failures);
    }

    [Fact]
    public async Task A_subscription_with_another_secret_is_not_believed()
    {
        await using IntercomEmulator intercom = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { Webhooks = { RetryDelay = TimeSpan.Zero, Timeout = RealTime.Guard } });
        using IntercomClient client = intercom.CreateClient();
        await using WebhookApp app = await WebhookApp.StartAsync(Handlers, onPort: true);
        Subscription subscription = await SubscribeAsync(client, app, "another secret");
        await intercom.WebhooksDeliveredAsync();

        Assert.Empty(_told);
        List<DeliveryAttempt> failed = [];
        await foreach (Notification notification in client.Subscriptions.Errors(subscription))
            failed.Add(notification.HttpRequest!);
        Assert.Equal([(401, "")], failed.Select(static attempt => (attempt.ResponseStatusCode, attempt.ResponseEntity)));
    }

    private static Task<Subscription> SubscribeAsync(IntercomClient client, WebhookApp app, string secret = Delivery.Secret) => client.Subscriptions.CreateAsync(new Subscription
    {
        Url = new Uri(app.Address, Delivery.Path).AbsoluteUri,
        HubSecret = secret,
        Topics = [NotificationTopic.All],
        Metadata = new SubscriptionMetadata { EventNames = ["cart"] },
    });

    private void Handlers(IntercomWebhookBuilder endpoint) => endpoint
        .On<Ping>("ping", (notification, _, _) => Tell($"{notification.Topic}"))
        .On<User>("user.created", async (notification, user, cancellationToken) =>
        {
            await user.LoadAsync(cancellationToken);
            await Tell($"{notification.Topic} {user.Email} {user.Companies.Count}");
        })
        .On<UserTag>("user.tag.created", (notification, tagging, _) => Tell($"{notification.Topic} {tagging.Tag?.Name} {tagging.User?.Email}"))
        .On<Company>("company", (notification, company, _) => Tell($"{notification.Topic} {company.Name}"))
        .On<Event>(NotificationTopic.EventCreated, (notification, one, _) => Tell($"{notification.Topic} {one.EventName} {((MonetaryAmount)one.Metadata["price"]).Amount}"))
        .On<Conversation>("conversation", (notification, conversation, _) => Tell($"{notification.Topic} {conversation.ConversationMessage?.Body}"));

    private Task Tell(string text)
    {
        _told.Enqueue(text);
        return Task.CompletedTask;
    }
}

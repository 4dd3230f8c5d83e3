using Intercom.AspNetCore.Tests.Duplicates;
using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.AspNetCore.Tests.Soak;

/// <summary>Ten thousand notifications, a fifth of them duplicates, with handlers that fail one time in twenty.</summary>
public sealed class SoakTests
{
    private const int Notifications = 10_000;

    private const int SideBySide = 32;

    private readonly FailingNowAndThen _handlers = new();
    private readonly FickleCache _cache = new();
    private readonly List<string> _failed = [];

    [Theory]
    [InlineData(WebhookAcknowledgement.AfterHandling)]
    [InlineData(WebhookAcknowledgement.AtOnce)]
    public async Task Each_is_handled_once_and_none_is_lost(WebhookAcknowledgement acknowledge)
    {
        WebhookApp app = await AppAsync(acknowledge, onPort: false);
        await using (app)
        {
            var sender = new Sender(() => Task.FromResult(app));
            await sender.SendAsync(Notifications, SideBySide, static _ => Task.CompletedTask);
            await app.StopAsync();
            AssertOnceEach(sender);
        }
    }

    [Theory]
    [InlineData(WebhookAcknowledgement.AfterHandling)]
    [InlineData(WebhookAcknowledgement.AtOnce)]
    public async Task Each_is_handled_once_and_none_is_lost_when_the_app_is_stopped_in_the_middle(WebhookAcknowledgement acknowledge)
    {
        var apps = new List<WebhookApp> { await AppAsync(acknowledge, onPort: true) };
        Task<WebhookApp> current = Task.FromResult(apps[0]);
        var sender = new Sender(() => Volatile.Read(ref current));
        await sender.SendAsync(Notifications, SideBySide, async number =>
        {
            // One of many senders stops it: the others have requests under way, and find nobody until the next is there.
            if (number is not (3_000 or 6_001))
                return;

            await apps[^1].StopAsync();
            var next = new TaskCompletionSource<WebhookApp>(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref current, next.Task);
            apps.Add(await AppAsync(acknowledge, onPort: true));
            next.SetResult(apps[^1]);
        });
        await apps[^1].StopAsync();
        foreach (WebhookApp app in apps)
            await app.DisposeAsync();

        AssertOnceEach(sender);
        Assert.Equal(3, apps.Count);
    }

    /// <summary>Retries are a second apart and more; what cache and handlers take is not their doing.</summary>
    private static void AddHurriedClock(IServiceCollection services) => services.AddSingleton<TimeProvider>(new HurriedClock(1_000, timeouts: false));

    private void AssertOnceEach(Sender sender)
    {
        Assert.Equal(Notifications * 8 / 10, sender.Acknowledged.Count());
        Assert.Empty(_failed);
        Assert.Empty(sender.Acknowledged.Except(_handlers.EndedWell.Keys));
        Assert.All(_handlers.EndedWell.Values, times => Assert.Equal(1, times));
        Assert.Equal(sender.Acknowledged.Count(), _handlers.EndedWell.Count);
        Assert.InRange(_handlers.Failures, Notifications * 8 / 10 * 3 / 100, Notifications * 8 / 10 * 8 / 100);
        Assert.True(sender.Deliveries >= Notifications);
    }

    private Task<WebhookApp> AppAsync(WebhookAcknowledgement acknowledge, bool onPort) => WebhookApp.StartAsync(
        hooks => hooks.OnAny((notification, _) => _handlers.HandleAsync(notification)),
        options =>
        {
            options.Acknowledge = acknowledge;
            options.HandledIds = onPort ? _cache : null;
            options.RememberIdsFor = TimeSpan.FromDays(30);
            options.QueueCapacity = SideBySide / 4;

            // Which of them fails how often is a matter of chance; none does so often.
            options.MaxHandlerRetries = 20;
            options.OnFailed = (notification, _, _) =>
            {
                lock (_failed)
                    _failed.Add(notification.Id!);
                return Task.CompletedTask;
            };
        },
        acknowledge == WebhookAcknowledgement.AtOnce ? AddHurriedClock : null,
        onPort: onPort);
}

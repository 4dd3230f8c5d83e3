using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Duplicates;

/// <summary>What comes again is not handled again, if it was handled.</summary>
public sealed class DuplicateTests
{
    private readonly List<string> _calls = [];
    private readonly FickleCache _cache = new();

    [Fact]
    public async Task What_was_handled_is_acknowledged_and_not_handled_again()
    {
        await using WebhookApp app = await AppAsync();
        Assert.Equal((200, 200, 200), (await app.SendAsync(Delivery.UserCreated("1")), await app.SendAsync(Delivery.UserCreated("1")), await app.SendAsync(Delivery.UserCreated("2"))));
        Assert.Equal(["1", "2"], _calls);
        Assert.Single(app.Log.Of(202));
    }

    [Fact]
    public async Task What_has_no_id_is_like_nothing_else()
    {
        await using WebhookApp app = await AppAsync();
        foreach (Delivery delivery in (Delivery[])[Delivery.Ping(), Delivery.Ping(), Delivery.Of("user.created", ""), Delivery.Of("user.created", "")])
            Assert.Equal(200, await app.SendAsync(delivery));
        Assert.Equal(4, _calls.Count);
    }

    [Fact]
    public async Task What_failed_is_handled_again_by_all_its_handlers()
    {
        bool fails = true;
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks
            .OnAny((_, _) => Called("first"))
            .OnAny((_, _) => fails ? throw new InvalidOperationException("no") : Called("second"))
            .OnAny((_, _) => Called("third")));
        Assert.Equal(500, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(LogLevel.Error, Assert.Single(app.Log.Of(209)).Level);
        fails = false;
        Assert.Equal((200, 200), (await app.SendAsync(Delivery.UserCreated("1")), await app.SendAsync(Delivery.UserCreated("1"))));
        Assert.Equal(["first", "first", "second", "third"], _calls);
    }

    [Fact]
    public async Task What_is_in_progress_is_waited_for()
    {
        var gate = new Gate();
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks.OnAny(async (_, _) =>
        {
            await Called("1");
            await gate.PassAsync(CancellationToken.None);
        }));
        Task<int> first = app.SendAsync(Delivery.UserCreated("1"));
        await gate.Entered;
        Task<int>[] others = [.. Enumerable.Range(0, 5).Select(_ => app.SendAsync(Delivery.UserCreated("1")))];
        gate.Open();
        Assert.All(await Task.WhenAll([first, .. others]).Soon(), status => Assert.Equal(200, status));
        Assert.Single(_calls);
    }

    [Fact]
    public async Task What_was_waited_for_and_failed_is_handled_where_it_came_again()
    {
        var gate = new Gate();
        int tries = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks.OnAny(async (_, _) =>
        {
            await gate.PassAsync(CancellationToken.None);
            if (Interlocked.Increment(ref tries) == 1)
                throw new InvalidOperationException("no");
        }));
        Task<int> first = app.SendAsync(Delivery.UserCreated("1"));
        await gate.Entered;
        Task<int>[] others = [.. Enumerable.Range(0, 5).Select(_ => app.SendAsync(Delivery.UserCreated("1")))];
        gate.Open();
        int[] statuses = await Task.WhenAll([first, .. others]).Soon();
        Assert.Equal(2, tries);
        Assert.Equal(1, statuses.Count(status => status == 500));
    }

    [Fact]
    public async Task Machines_that_share_a_cache_know_of_each_other_s()
    {
        await using WebhookApp one = await AppAsync(options => options.HandledIds = _cache);
        await using WebhookApp other = await AppAsync(services: services => services.AddSingleton<IDistributedCache>(_cache));
        Assert.Equal((200, 200), (await one.SendAsync(Delivery.UserCreated("1")), await other.SendAsync(Delivery.UserCreated("1"))));
        Assert.Equal(["1"], _calls);
    }

    [Fact]
    public async Task The_cache_holds_no_id_and_forgets_after_a_day()
    {
        await using WebhookApp app = await AppAsync(options => options.HandledIds = _cache);
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("notif 1\\n\\r*")));
        (string key, DistributedCacheEntryOptions options) = Assert.Single(_cache.Entries);
        Assert.Matches("^intercom:webhook:[0-9A-F]{64}$", key);
        Assert.Equal(TimeSpan.FromHours(24), options.AbsoluteExpirationRelativeToNow);
    }

    [Theory]
    [InlineData(CacheFault.Throws)]
    [InlineData(CacheFault.Hangs)]
    public async Task A_cache_that_is_gone_costs_a_warning_and_no_notification(CacheFault fault)
    {
        _cache.Fault = fault;
        await using WebhookApp app = await AppAsync(options => (options.HandledIds, options.HandlingTimeout) = (_cache, TimeSpan.FromDays(20)));
        Task<int> answer = app.SendAsync(Delivery.UserCreated("1"));
        await app.Clock.PassUntilAsync(answer, SharedIds.Patience, limits: true);
        Assert.Equal(200, await answer);
        Assert.Equal(["1"], _calls);
        Assert.Equal([LogLevel.Warning, LogLevel.Warning], app.Log.Of(208).Select(line => line.Level));
        Assert.Contains("notification 1 of user.created", app.Log.Of(208)[0].Text, StringComparison.Ordinal);

        // This machine knows by itself.
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        Assert.Equal(["1"], _calls);
    }

    [Fact]
    public async Task Without_a_cache_it_is_forgotten_after_a_day_too()
    {
        await using WebhookApp app = await AppAsync(options => options.RememberIdsFor = TimeSpan.FromHours(2));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        app.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Single(_calls);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(2, _calls.Count);
    }

    private Task<WebhookApp> AppAsync(Action<IntercomWebhookOptions>? configure = null, Action<IServiceCollection>? services = null) =>
        WebhookApp.StartAsync(hooks => hooks.OnAny((notification, _) => Called(notification.Id ?? "")), configure, services);

    private Task Called(string what)
    {
        lock (_calls)
            _calls.Add(what);
        return Task.CompletedTask;
    }
}

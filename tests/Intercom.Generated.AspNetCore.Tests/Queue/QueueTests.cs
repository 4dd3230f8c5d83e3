using System.Net;
using Intercom.AspNetCore.Tests.Duplicates;
using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Queue;

/// <summary>Notifications that are acknowledged at once and handled behind a queue.</summary>
public sealed class QueueTests
{
    private readonly Gate _gate = new();
    private readonly List<string> _calls = [];
    private readonly TaskCompletionSource<(Notification Notification, Exception Exception)> _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_notification_is_acknowledged_before_it_is_handled()
    {
        await using WebhookApp app = await AppAsync(_ => _gate.PassAsync(CancellationToken.None));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        await _gate.Entered;
        Assert.Empty(_calls);
        _gate.Open();
        await app.StopAsync().Soon();
        Assert.Equal(["1"], _calls);
    }

    [Fact]
    public async Task What_is_queued_in_progress_or_handled_is_not_queued_again()
    {
        await using WebhookApp app = await AppAsync(_ => _gate.PassAsync(CancellationToken.None), options => options.Workers = 1);
        foreach (string id in (string[])["1", "2", "1", "2"])
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated(id)).Soon());

        _gate.Open();
        await RealTime.UntilAsync(() => app.Log.Of(201).Count == 2);

        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("2")).Soon());
        await app.StopAsync().Soon();
        Assert.Equal(["1", "2"], _calls);
    }

    [Fact]
    public async Task A_full_queue_says_when_to_come_again()
    {
        await using WebhookApp app = await AppAsync(_ => _gate.PassAsync(CancellationToken.None), options => (options.Workers, options.QueueCapacity) = (1, 1));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        await _gate.Entered;
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("2")).Soon());
        using HttpResponseMessage refused = await app.AnswerAsync(Delivery.UserCreated("3").Request()).Soon();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (refused.StatusCode, Assert.Single(refused.Headers.GetValues("Retry-After"))));
        Assert.Equal("Notification 3 of user.created was not taken: the queue is full, or the app is ending. Intercom sends it again.", Assert.Single(app.Log.Of(206)).Text);

        // What was refused is as if it had never come.
        _gate.Open();
        await RealTime.UntilAsync(async () => await app.SendAsync(Delivery.UserCreated("3")).Soon() == 200);
        await app.StopAsync().Soon();
        Assert.Equal(["1", "2", "3"], _calls);
    }

    [Fact]
    public async Task A_duplicate_is_acknowledged_no_sooner_than_what_it_is_one_of_stands_in_the_queue()
    {
        var cache = new FickleCache();
        var lookUp = new Gate();
        cache.LookUp = () => lookUp.PassAsync(CancellationToken.None);
        await using WebhookApp app = await AppAsync(static _ => Task.CompletedTask, options => options.HandledIds = cache);
        Task<int> first = app.SendAsync(Delivery.UserCreated("1"));
        await lookUp.Entered;
        Task<int> second = app.SendAsync(Delivery.UserCreated("1"));
        await app.Services.GetRequiredService<WebhookQueues>().EndAsync(CancellationToken.None).Soon();
        Assert.False(second.IsCompleted);
        lookUp.Open();
        Assert.Equal((503, 503), (await first.Soon(), await second.Soon()));
    }

    [Fact]
    public async Task Handlers_that_fail_are_tried_again_later_and_later()
    {
        int tries = 0;
        await using WebhookApp app = await AppAsync(notification =>
        {
            // Each try gets the notification as it came.
            Assert.Equal("ada@example.net", ((User)notification.Model).Email);
            ((User)notification.Model).Email = "changed@example.net";
            return ++tries < 4 ? throw new TaskCanceledException("no") : Task.CompletedTask;
        });
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        await app.Clock.PassUntilAsync(app.StopAsync());
        Assert.Equal((4, "1"), (tries, Assert.Single(_calls)));
        Assert.Equal(["try 1 of 6", "try 2 of 6", "try 3 of 6"], app.Log.Of(207).Select(line => line.Text[line.Text.IndexOf("try", StringComparison.Ordinal)..^1]));
        Assert.True(app.Clock.GetUtcNow() - app.Clock.Start > TimeSpan.FromSeconds(2));
        Assert.False(_failed.Task.IsCompleted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task What_fails_to_the_end_is_told_of_and_can_come_again(int retries)
    {
        int tries = 0;
        await using WebhookApp app = await AppAsync(_ => ++tries <= retries + 1 ? throw new InvalidOperationException($"no {tries}") : Task.CompletedTask, options => options.MaxHandlerRetries = retries);
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        await app.Clock.PassUntilAsync(_failed.Task);
        (Notification notification, Exception exception) = await _failed.Task;
        Assert.Equal(("1", "ada@example.net", $"no {retries + 1}"), (notification.Id, ((User)notification.Model).Email, exception.Message));
        Assert.Empty(_calls);

        // It was not handled, so it is no duplicate once it is told of.
        await RealTime.UntilAsync(async () =>
        {
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
            return _calls.Count > 0;
        });
        Assert.Equal(retries + 2, tries);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_costs_no_notification()
    {
        await using WebhookApp app = await AppAsync(
            notification => notification.Id is "1" or "4" ? throw new InvalidOperationException("no") : Task.CompletedTask,
            static options => (options.Workers, options.MaxHandlerRetries) = (2, 0));
        app.Log.IsFull = true;
        for (int id = 1; id <= 8; id++)
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated($"{id}")).Soon());
        await app.StopAsync().Soon();
        Assert.Equal(["2", "3", "5", "6", "7", "8"], _calls.Order());
        Assert.True(_failed.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Where_nobody_is_told_it_is_logged_as_critical()
    {
        await using WebhookApp app = await AppAsync(static _ => throw new InvalidOperationException("no"), static options => (options.MaxHandlerRetries, options.OnFailed) = (0, null));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        await app.StopAsync().Soon();
        LogLine line = Assert.Single(app.Log.Of(212));
        Assert.Equal((LogLevel.Critical, "no"), (line.Level, line.Exception!.Message));
        Assert.StartsWith("Notification 1 of user.created was acknowledged and could not be handled", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_telling_fails_that_is_logged_as_critical()
    {
        await using WebhookApp app = await AppAsync(
            static _ => throw new InvalidOperationException("no"),
            static options => (options.MaxHandlerRetries, options.OnFailed) = (0, static (_, _, _) => throw new InvalidOperationException("nobody there")));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("2")));
        await app.StopAsync().Soon();
        Assert.Equal(2, app.Log.Of(213).Count);
        Assert.All(app.Log.Of(213), line => Assert.Equal(["no", "nobody there"], ((AggregateException)line.Exception!).InnerExceptions.Select(exception => exception.Message)));
    }

    private Task<WebhookApp> AppAsync(Func<Notification, Task> handler, Action<IntercomWebhookOptions>? configure = null) => WebhookApp.StartAsync(
        hooks => hooks.OnAny(async (notification, _) =>
        {
            await handler(notification);
            lock (_calls)
                _calls.Add(notification.Id!);
        }),
        options =>
        {
            options.Acknowledge = WebhookAcknowledgement.AtOnce;
            options.OnFailed = (notification, exception, _) =>
            {
                _failed.TrySetResult((notification, exception));
                return Task.CompletedTask;
            };
            configure?.Invoke(options);
        });
}

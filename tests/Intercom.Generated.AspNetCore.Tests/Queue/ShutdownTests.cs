using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Intercom.AspNetCore.Tests.Queue;

/// <summary>What an app does with its queue before it ends.</summary>
public sealed class ShutdownTests
{
    private readonly Gate _gate = new();
    private readonly List<string> _calls = [];
    private readonly List<string> _failed = [];

    [Fact]
    public async Task All_that_was_acknowledged_is_handled_before_the_host_ends()
    {
        await using WebhookApp app = await AppAsync((_, _) => _gate.PassAsync(CancellationToken.None));
        for (int id = 0; id < 20; id++)
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated($"{id}")).Soon());

        await _gate.Entered;
        Task stopped = app.StopAsync();
        Assert.False(stopped.IsCompleted);
        _gate.Open();
        await stopped.Soon();
        Assert.Equal(Enumerable.Range(0, 20).Select(id => $"{id}").Order(), _calls.Order());
        Assert.Empty(_failed);
    }

    [Fact]
    public async Task Retries_come_when_they_are_due_while_the_host_waits()
    {
        int tries = 0;
        await using WebhookApp app = await AppAsync((_, _) => ++tries < 3 ? throw new InvalidOperationException("no") : Task.CompletedTask);
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Task stopped = app.StopAsync();
        await app.Clock.PassUntilAsync(stopped);
        Assert.Equal((3, "1"), (tries, Assert.Single(_calls)));
    }

    [Fact]
    public async Task What_is_new_is_refused_while_the_queue_ends()
    {
        await using WebhookApp app = await AppAsync((_, _) => _gate.PassAsync(CancellationToken.None));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        await _gate.Entered;

        // As where the host stops this service before its server.
        Task closed = app.Services.GetRequiredService<WebhookQueues>().EndAsync(CancellationToken.None);
        Assert.Equal(503, await app.SendAsync(Delivery.UserCreated("2")).Soon());
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        _gate.Open();
        await closed.Soon();
        Assert.Equal(503, await app.SendAsync(Delivery.UserCreated("2")).Soon());
        Assert.Equal(["1"], _calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_not_handled_when_the_host_cannot_wait_is_told_of(bool heedsItsToken)
    {
        await using WebhookApp app = await AppAsync((_, cancellationToken) => _gate.PassAsync(heedsItsToken ? cancellationToken : default), workers: 2);
        for (int id = 0; id < 5; id++)
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated($"{id}")).Soon());

        await _gate.Entered;
        using var timeIsOver = new CancellationTokenSource();
        Task stopped = app.StopAsync(timeIsOver.Token);
        Assert.False(stopped.IsCompleted);
        await timeIsOver.CancelAsync();

        // The host itself may say that it was not given the time.
        await Record.ExceptionAsync(() => heedsItsToken ? stopped.Soon() : app.Clock.PassUntilAsync(stopped, QueuedHandling.Grace));
        Assert.Equal(["0", "1", "2", "3", "4"], _failed.Order());
        Assert.Empty(_calls);
        _gate.Open();
    }

    [Fact]
    public async Task A_retry_that_is_waited_for_is_given_up_when_the_host_cannot_wait()
    {
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WebhookApp app = await AppAsync((_, _) =>
        {
            failed.TrySetResult();
            throw new InvalidOperationException("no");
        });
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        await failed.Task.Soon();
        using var timeIsOver = new CancellationTokenSource();
        Task stopped = app.StopAsync(timeIsOver.Token);
        await timeIsOver.CancelAsync();
        await Record.ExceptionAsync(() => stopped.Soon());
        Assert.Equal(["1"], _failed);
    }

    [Fact]
    public async Task A_host_that_is_disposed_and_was_not_stopped_tells_of_what_is_left()
    {
        WebhookApp app = await AppAsync((_, _) => _gate.PassAsync(CancellationToken.None));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        await _gate.Entered;
        await app.Clock.PassUntilAsync(app.DisposeAsync().AsTask(), QueuedHandling.Grace);
        Assert.Equal(["1"], _failed);
    }

    [Fact]
    public async Task What_ends_well_after_it_was_told_that_the_time_is_over_is_handled()
    {
        await using WebhookApp app = await AppAsync(async (_, cancellationToken) =>
        {
            await Record.ExceptionAsync(() => _gate.PassAsync(cancellationToken));
            await Task.Yield();
        });
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        await _gate.Entered;
        using var timeIsOver = new CancellationTokenSource();
        Task stopped = app.StopAsync(timeIsOver.Token);
        await timeIsOver.CancelAsync();
        await Record.ExceptionAsync(() => stopped.Soon());
        Assert.Equal(["1"], _calls);
        Assert.Empty(_failed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Telling_that_does_not_end_is_given_up_and_logged_as_critical(bool heedsItsToken)
    {
        await using WebhookApp app = await AppAsync(
            static (_, _) => throw new InvalidOperationException("no"),
            configure: options => (options.MaxHandlerRetries, options.OnFailed) = (0, (_, _, cancellationToken) => _gate.PassAsync(heedsItsToken ? cancellationToken : default)));
        for (int id = 0; id < 20; id++)
            Assert.Equal(200, await app.SendAsync(Delivery.UserCreated($"{id}")).Soon());
        await _gate.Entered;
        using var timeIsOver = new CancellationTokenSource();
        Task stopped = app.StopAsync(timeIsOver.Token);
        await timeIsOver.CancelAsync();
        await Record.ExceptionAsync(() => app.Clock.PassUntilAsync(stopped));
        Assert.Equal(20, app.Log.Of(213).Count);
    }

    [Theory]
    [InlineData(WebhookAcknowledgement.AfterHandling)]
    [InlineData(WebhookAcknowledgement.AtOnce)]
    public async Task What_a_handler_registers_on_its_token_may_throw(WebhookAcknowledgement acknowledge)
    {
        await using WebhookApp app = await AppAsync(
            async (_, cancellationToken) =>
            {
                cancellationToken.Register(static () => throw new InvalidOperationException("in a registration"));
                await _gate.PassAsync(cancellationToken);
            },
            configure: options => options.Acknowledge = acknowledge);
        Task<int> sending = app.SendAsync(Delivery.UserCreated("1"));
        await _gate.Entered;
        using var timeIsOver = new CancellationTokenSource();
        Task stopped = acknowledge == WebhookAcknowledgement.AtOnce ? app.StopAsync(timeIsOver.Token) : Task.CompletedTask;
        await timeIsOver.CancelAsync();
        await Record.ExceptionAsync(() => acknowledge == WebhookAcknowledgement.AtOnce ? stopped.Soon() : app.Clock.PassUntilAsync(sending, limits: true));
        await RealTime.UntilAsync(() => app.Log.Of(214).Count == 1);
        Assert.Equal(acknowledge == WebhookAcknowledgement.AtOnce ? ["1"] : [], _failed);
    }

    [Fact]
    public void The_services_are_added_once()
    {
        var services = new ServiceCollection();
        services.AddIntercomWebhooks().AddIntercomWebhooks();
        Assert.Single(services, service => service.ServiceType == typeof(IHostedService));
        Assert.Single(services, service => service.ServiceType == typeof(WebhookQueues));
    }

    private Task<WebhookApp> AppAsync(Func<Notification, CancellationToken, Task> handler, int workers = 4, Action<IntercomWebhookOptions>? configure = null) => WebhookApp.StartAsync(
        hooks => hooks.OnAny(async (notification, cancellationToken) =>
        {
            await handler(notification, cancellationToken);
            lock (_calls)
                _calls.Add(notification.Id!);
        }),
        options =>
        {
            options.Acknowledge = WebhookAcknowledgement.AtOnce;
            options.Workers = workers;
            options.OnFailed = (notification, _, _) =>
            {
                lock (_failed)
                    _failed.Add(notification.Id!);
                return Task.CompletedTask;
            };
            configure?.Invoke(options);
        });
}

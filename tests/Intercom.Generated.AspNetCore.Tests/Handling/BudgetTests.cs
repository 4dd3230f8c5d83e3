using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;

namespace Intercom.AspNetCore.Tests.Handling;

/// <summary>Handlers that are acknowledged after them have four of the five seconds Intercom waits.</summary>
public sealed class BudgetTests
{
    private readonly Gate _gate = new();
    private int _handled;

    [Fact]
    public async Task A_handler_that_heeds_its_token_is_stopped_and_answered_500()
    {
        await using WebhookApp app = await AppAsync(cancellationToken => _gate.PassAsync(cancellationToken));
        Task<int> answer = app.SendAsync(Delivery.UserCreated("1"));
        await _gate.Entered;
        app.Clock.Advance(TimeSpan.FromSeconds(3.9));
        Assert.False(answer.IsCompleted);
        app.Clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(500, await answer.Soon());
        _gate.Open();
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        Assert.Equal(1, _handled);
    }

    [Fact]
    public async Task One_that_does_not_is_answered_500_in_time_and_counts_when_it_ends_well()
    {
        await using WebhookApp app = await AppAsync(_ => _gate.PassAsync(CancellationToken.None));
        Task<int> answer = app.SendAsync(Delivery.UserCreated("1"));
        await _gate.Entered;
        app.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(500, await answer.Soon());
        Assert.Equal("Notification 1 of user.created was not handled within 4 s. Intercom sends it again.", Assert.Single(app.Log.Of(210)).Text);

        // It is still at it when the same comes again, and does not run beside itself.
        Task<int> again = app.SendAsync(Delivery.UserCreated("1"));
        _gate.Open();
        Assert.Equal(200, await again.Soon());
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        Assert.Equal(1, _handled);
    }

    [Fact]
    public async Task One_that_blocks_its_thread_is_answered_500_in_time()
    {
        using var blocked = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WebhookApp app = await AppAsync(_ =>
        {
            begun.TrySetResult();
            blocked.Wait(RealTime.Guard, CancellationToken.None);
            return Task.CompletedTask;
        });
        Task<int> answer = app.SendAsync(Delivery.UserCreated("1"));
        await begun.Task.Soon();
        app.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(500, await answer.Soon());
        blocked.Set();
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
    }

    [Fact]
    public async Task Whoever_waits_for_the_same_notification_is_answered_in_time_too()
    {
        await using WebhookApp app = await AppAsync(_ => _gate.PassAsync(CancellationToken.None), options => options.HandlingTimeout = TimeSpan.FromSeconds(2));
        Task<int> first = app.SendAsync(Delivery.UserCreated("1"));
        await _gate.Entered;
        app.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(500, await first.Soon());

        // It is still at it. Time that is up before the body of the second is read is another matter.
        await RealTime.UntilAsync(async () =>
        {
            Task<int> second = app.SendAsync(Delivery.UserCreated("1"));
            await app.Clock.PassUntilAsync(second, limits: true);
            return await second == 500;
        });
        _gate.Open();
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")).Soon());
        Assert.Equal(1, _handled);
    }

    [Fact]
    public async Task A_body_that_is_too_slow_is_not_waited_for_and_not_handled()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks.OnAny((_, _) => Task.FromResult(++_handled)), onPort: true);
        Delivery delivery = Delivery.UserCreated("1");
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        await socket.ConnectAsync(app.Address.Host, app.Address.Port);
        await socket.SendAsync(System.Text.Encoding.ASCII.GetBytes($"POST {Delivery.Path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {delivery.Body.Length}\r\n\r\n{{"));
        byte[] answer = new byte[12];
        Task<int> answered = socket.ReceiveAsync(answer);
        await app.Clock.PassUntilAsync(answered, limits: true);
        Assert.Equal("HTTP/1.1 408", System.Text.Encoding.ASCII.GetString(answer));
        Assert.Equal(0, _handled);
        Assert.Equal("A request was refused. Its body did not come in time.", Assert.Single(app.Log.Of(205)).Text);
    }

    private Task<WebhookApp> AppAsync(Func<CancellationToken, Task> handler, Action<IntercomWebhookOptions>? configure = null) => WebhookApp.StartAsync(
        hooks => hooks.OnAny(async (_, cancellationToken) =>
        {
            await handler(cancellationToken);
            Interlocked.Increment(ref _handled);
        }),
        configure);
}

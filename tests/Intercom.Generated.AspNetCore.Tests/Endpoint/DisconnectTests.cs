using System.Net.Sockets;
using System.Text;
using Intercom.AspNetCore.Tests.Support;
using Intercom.Tests.Clocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Endpoint;

/// <summary>A sender that goes away, over a socket of the test's own.</summary>
public sealed class DisconnectTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_sender_that_leaves_in_the_middle_of_its_body_is_no_error(bool isReset, bool hasErrorPage)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WebhookApp app = await WebhookApp.StartAsync(
            static hooks => hooks.OnAny((_, _) => Task.CompletedTask),
            middleware: web =>
            {
                if (hasErrorPage)
                    web.UseExceptionHandler(static error => error.Run(static _ => Task.CompletedTask));
                web.Use((context, next) =>
                {
                    begun.TrySetResult();
                    return next(context);
                });
            },
            onPort: true);
        byte[] body = Delivery.UserCreated("1").Body;
        using (Socket socket = await ConnectAsync(app))
        {
            await SendHeadAsync(socket, Delivery.UserCreated("1"));
            await socket.SendAsync(body.AsMemory(0, 10));
            await begun.Task.Soon();
            if (isReset)
                socket.LingerState = new LingerOption(true, 0);
        }

        await RealTime.UntilAsync(() => app.Log.Of(204).Count == 1);
        await app.StopAsync();

        // Where an error page takes its exception from it, Kestrel warns by itself, and so it does of a busy machine.
        Assert.DoesNotContain(app.Log.Lines, line => line.Level >= (hasErrorPage ? LogLevel.Error : LogLevel.Warning) && line.Event.Name != "HeartbeatSlow");
    }

    [Fact]
    public async Task A_sender_that_leaves_after_its_body_does_not_stop_the_handlers()
    {
        var gate = new Gate();
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int begun = 0;
        int handled = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(
            hooks => hooks.OnAny(async (_, cancellationToken) =>
            {
                begun++;
                await gate.PassAsync(cancellationToken);
                handled++;
            }),
            middleware: web => web.Use((context, next) =>
            {
                context.RequestAborted.Register(() => gone.TrySetResult());
                return next(context);
            }),
            onPort: true);
        using (Socket socket = await ConnectAsync(app))
        {
            await SendHeadAsync(socket, Delivery.UserCreated("1"));
            await socket.SendAsync(Delivery.UserCreated("1").Body);
            await gate.Entered;
            socket.LingerState = new LingerOption(true, 0);
        }

        await gone.Task.Soon();

        // While the handler is still at it, the same comes again, waits for it, and is a duplicate.
        Task<int> again = app.SendAsync(Delivery.UserCreated("1"));
        gate.Open();
        Assert.Equal(200, await again.Soon());
        Assert.Equal((1, 1), (begun, handled));
    }

    private static async Task<Socket> ConnectAsync(WebhookApp app)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(app.Address.Host, app.Address.Port);
        return socket;
    }

    private static async Task SendHeadAsync(Socket socket, Delivery delivery) => await socket.SendAsync(Encoding.ASCII.GetBytes(
        $"POST {Delivery.Path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {delivery.Body.Length}\r\nX-Hub-Signature: {delivery.Signature}\r\n\r\n"));
}

using System.Net;
using System.Threading.Channels;
using Intercom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Quickstart;

/// <summary><c>-- webhooks</c>: an app on one port of this machine is told by the emulator on another of what the app does.</summary>
internal sealed class WebhookLoop(TextWriter output)
{
    private const string Secret = "a secret";

    /// <summary>Longer than a notification takes on any machine.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Channel<string> _arrivals = Channel.CreateUnbounded<string>();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        await using EmulatedWorkspace emulated = await EmulatedWorkspace.StartAsync();
        using var wire = new WireRecorder();
        using var client = new IntercomClient(emulated.ClientOptions, wire);
        IntercomClient.Default = client;

        await using WebApplication app = App();
        var show = new Show(output, wire, writes: true);
        await show.SectionAsync("Webhooks, there and back");
        await show.LookAsync(() => app.MapIntercomWebhooks("/intercom", o => o.Secret = Secret)
            .On<Ping>(NotificationTopic.Ping, (notification, ping, cancellationToken) => ArrivedAsync(notification, ping.Message))
            .On<User>(NotificationTopic.UserCreated, (notification, user, cancellationToken) => ArrivedAsync(notification, user.Email)));
        await app.StartAsync();
        var url = new Uri(new Uri(app.Urls.Single()), "intercom");

        await show.WriteAsync(
            () => Subscription.CreateAsync(new Subscription { Url = url.AbsoluteUri, HubSecret = Secret, Topics = [NotificationTopic.UserCreated] }),
            subscription => subscription.Id);
        bool hasArrived = await ShowArrivalAsync();
        await show.WriteAsync(() => User.CreateAsync(new User { UserId = "quickstart-hooks", Email = "eve@example.com" }), user => user.Id);
        hasArrived &= await ShowArrivalAsync();
        await app.StopAsync();

        await output.WriteLineAsync($"\n{show.Summary}");
        return hasArrived && show.Failed == 0 ? 0 : 1;
    }

    /// <summary>An app that nothing of the environment reaches.</summary>
    private static WebApplication App()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static server => server.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        return builder.Build();
    }

    private Task ArrivedAsync(Notification notification, string? says) =>
        _arrivals.Writer.WriteAsync($"{notification.Topic}: a {notification.ModelType.Name}, {says}").AsTask();

    private async Task<bool> ShowArrivalAsync()
    {
        try
        {
            await output.WriteLineAsync($"\n  The app is told of {await _arrivals.Reader.ReadAsync().AsTask().WaitAsync(s_patience)}");
            return true;
        }
        catch (TimeoutException)
        {
            await output.WriteLineAsync($"\n  The app was told of nothing within {s_patience.TotalSeconds} seconds.");
            return false;
        }
    }
}

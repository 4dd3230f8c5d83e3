using System.Net;
using Intercom.Tests.Clocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>An app with an endpoint for webhooks, in memory or on a port of this machine, with a clock of the test's.</summary>
internal sealed class WebhookApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private WebhookApp(WebApplication app, HttpClient http, ListLogging log, WatchedTime clock)
    {
        (_app, _http, Log, Clock) = (app, http, log, clock);
    }

    public ListLogging Log { get; }

    public WatchedTime Clock { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address => _http.BaseAddress!;

    public static async Task<WebhookApp> StartAsync(
        Action<IntercomWebhookBuilder> handlers,
        Action<IntercomWebhookOptions>? configure = null,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? middleware = null,
        bool onPort = false)
    {
        var log = new ListLogging();
        var clock = new WatchedTime();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug).AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(clock).AddIntercomWebhooks();
        services?.Invoke(builder.Services);
        if (onPort)
            builder.WebHost.UseKestrel(static server => server.Listen(IPAddress.Loopback, 0));
        else
            builder.WebHost.UseTestServer();

        WebApplication app = builder.Build();
        middleware?.Invoke(app);
        handlers(app.MapIntercomWebhooks(Delivery.Path, options =>
        {
            options.Secret = Delivery.Secret;
            configure?.Invoke(options);
        }));
        await app.StartAsync();
        HttpClient http = onPort
            ? new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) }
            : app.GetTestClient();
        return new WebhookApp(app, http, log, clock);
    }

    /// <summary>Sends a delivery, and gives the status of the answer.</summary>
    public async Task<int> SendAsync(Delivery delivery, bool isChunked = false)
    {
        using HttpResponseMessage answer = await AnswerAsync(delivery.Request(isChunked));
        return (int)answer.StatusCode;
    }

    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        using (request)
            return await _http.SendAsync(request);
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}

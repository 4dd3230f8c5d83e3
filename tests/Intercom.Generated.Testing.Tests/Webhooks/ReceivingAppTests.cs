using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Intercom.Tests.Clocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>Apps that take webhooks, each with a port or without, beside an emulator with a port or without.</summary>
public sealed class ReceivingAppTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task An_app_is_told_of_what_is_done(bool emulatorsPort, bool appsPort)
    {
        var received = new TaskCompletionSource<(byte[] Body, string Signature)>();
        await using WebApplication app = await StartAsync(appsPort, "/intercom", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.SetResult((body.ToArray(), context.Request.Headers["X-Hub-Signature"].ToString()));
        });
        using HttpMessageHandler? handler = appsPort ? null : app.GetTestServer().CreateHandler();
        var options = new IntercomEmulatorOptions { Webhooks = { Handler = handler } };
        await using IntercomEmulator emulator = emulatorsPort ? await IntercomEmulator.StartAsync(options) : new IntercomEmulator(options);
        emulator.AddSubscription(new()
        {
            ["url"] = $"{(appsPort ? app.Urls.Single() : "http://app.test")}/intercom",
            ["topics"] = new JsonArray("user.created"),
            ["hub_secret"] = "a secret",
        });
        using IntercomClient client = emulator.CreateClient();

        await client.Users.CreateAsync(new User { Email = "bob@example.com" });
        await emulator.WebhooksDeliveredAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.True(received.Task.IsCompleted);
        (byte[] bytes, string signature) = await received.Task;
        Assert.Equal("bob@example.com", Assert.IsType<User>(Notification.Parse(bytes, signature, "a secret").Model).Email);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        int elsewhere = 0;
        await using WebApplication app = await StartAsync(port: true, "/intercom", context =>
        {
            context.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });
        app.MapPost("/elsewhere", () => Interlocked.Increment(ref elsewhere));
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { Webhooks = { RetryDelay = TimeSpan.Zero, Timeout = RealTime.Guard } });
        string id = emulator.AddSubscription(new() { ["url"] = $"{app.Urls.Single()}/intercom", ["topics"] = new JsonArray("all") });
        using IntercomClient client = emulator.CreateClient();

        await client.Users.CreateAsync(new User { Email = "bob@example.com" });
        await emulator.WebhooksDeliveredAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, elsewhere);
        Assert.Equal(307, (int)(await ErrorAsync(emulator, id))["response_status_code"]!);
    }

    [Fact]
    public async Task An_app_that_is_down_is_told_in_the_feed_of_errors()
    {
        // Whoever has a port and does not listen keeps others from it.
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { Webhooks = { RetryDelay = TimeSpan.Zero } });
        string id = emulator.AddSubscription(new() { ["url"] = $"http://{silent.LocalEndPoint}/intercom", ["topics"] = new JsonArray("all") });
        using IntercomClient client = emulator.CreateClient();

        await client.Users.CreateAsync(new User { Email = "bob@example.com" });
        await emulator.WebhooksDeliveredAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.StartsWith("HttpRequestException: ", (string?)(await ErrorAsync(emulator, id))["error"], StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync(bool port, string path, RequestDelegate endpoint)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        if (port)
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        else
            builder.WebHost.UseTestServer();
        WebApplication app = builder.Build();
        app.MapPost(path, endpoint);
        await app.StartAsync();
        return app;
    }

    private static async Task<JsonObject> ErrorAsync(IntercomEmulator emulator, string subscription)
    {
        using var http = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "token");
        using HttpResponseMessage response = await http.GetAsync(new Uri($"/subscriptions/{subscription}/error", UriKind.Relative));
        Answer answer = await Answer.ReadAsync(response);
        return Assert.Single(answer["notifications"]!.AsArray())!["http_request"]!.AsObject();
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.Benchmarks.Serving;

/// <summary>Answers over a socket of this machine.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource<long> _first;

    private LoopbackServer(WebApplication app, TaskCompletionSource<long> first) => (_app, _first) = (app, first);

    /// <summary>When the first request came, as a timestamp.</summary>
    public Task<long> FirstRequest => _first.Task;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<LoopbackServer> StartAsync(TimeSpan latency = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var first = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Run(async context =>
        {
            first.TrySetResult(Stopwatch.GetTimestamp());
            if (latency > TimeSpan.Zero)
                await Task.Delay(latency).ConfigureAwait(false);

            byte[] answer = CannedAnswers.To(context.Request.Path.Value!, context.Request.QueryString.Value!, HttpMethods.IsPost(context.Request.Method));
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = answer.Length;
            context.Response.Headers["X-Request-Id"] = "b68sbfbt1r5bcf2p8vs0";
            context.Response.Headers["X-RateLimit-Limit"] = "1000000";
            context.Response.Headers["X-RateLimit-Remaining"] = "999999";
            context.Response.Headers["X-RateLimit-Reset"] = DateTimeOffset.UtcNow.AddSeconds(10).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            await context.Response.Body.WriteAsync(answer).ConfigureAwait(false);
        });
        await app.StartAsync().ConfigureAwait(false);
        return new LoopbackServer(app, first);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}

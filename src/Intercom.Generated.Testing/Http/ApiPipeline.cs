using Intercom.Testing.Clocks;
using Intercom.Testing.Faults;
using Intercom.Testing.Journal;
using Intercom.Testing.Strictness;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Testing.Http;

/// <summary>What a request passes before it gets to its endpoint, in this order.</summary>
internal static class ApiPipeline
{
    /// <summary>Registers what is watched, disturbed and renewed from code.</summary>
    public static void AddWatch(this IServiceCollection services, IntercomEmulatorOptions options)
    {
        services.AddSingleton(new RequestJournal(options.RequestsKept));
        services.AddSingleton(new EmulatorFaults());
        services.AddSingleton(new RateWindow(options.TimeProvider, options.RateLimit, options.RateLimitSeconds));
    }

    /// <param name="server">The server.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="grace">How long its end waits for requests.</param>
    public static void UseGates(this WebApplication server, IntercomEmulatorOptions options, TimeSpan grace)
    {
        var clock = new AnswerClock(options.TimeProvider, server.Lifetime.ApplicationStopping);

        server.Use(new RequestNumber().InvokeAsync);
        server.UseWhen(context => OwnPages.Include(context.Request.Path), pages => pages.Use(ErrorBoundary.InvokeAsync));
        server.UseWhen(context => !OwnPages.Include(context.Request.Path), api =>
        {
            if (options.Latency > TimeSpan.Zero)
                api.Use(new LatencyGate(options.TimeProvider, options.Latency, grace, server.Lifetime.ApplicationStopping).InvokeAsync);
            api.Use(new Recorder(server.Services.GetRequiredService<RequestJournal>(), clock).InvokeAsync);
            api.Use(ErrorBoundary.InvokeAsync);
            api.Use(new RateLimitGate(server.Services.GetRequiredService<RateWindow>(), options.TimeProvider).InvokeAsync);
            api.Use(new FaultGate(server.Services.GetRequiredService<EmulatorFaults>(), clock).InvokeAsync);
            // Once more: a fault may befall a refusal, which must be an answer by then.
            api.Use(ErrorBoundary.InvokeAsync);
            api.Use(new CredentialGate(options.Credentials).InvokeAsync);
            api.Use(VersionHeader.InvokeAsync);
            if (options.Strict)
                api.Use(StrictGate.InvokeAsync);
        });
    }
}

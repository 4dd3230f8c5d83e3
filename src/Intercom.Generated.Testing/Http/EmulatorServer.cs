using System.Net;
using Intercom.Testing.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Intercom.Testing.Http;

/// <summary>Puts gates and endpoints together.</summary>
internal static class EmulatorServer
{
    public static WebApplication Build(Workspace workspace, IntercomEmulatorOptions options)
    {
        // The empty builder reads no settings and no environment, so that nothing of the app under test reaches its Intercom.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();

        WebApplication server = builder.Build();
        server.Use(new ErrorBoundary().InvokeAsync);
        server.Use(new RateLimitGate(new RateWindow(options.TimeProvider, options.RateLimit)).InvokeAsync);
        server.Use(new CredentialGate(options.Credentials).InvokeAsync);
        server.Use(VersionHeader.InvokeAsync);

        var routes = new ApiRoutes(server, workspace);
        new UsersEndpoints(workspace).Map(routes);
        new UserScrollEndpoint(workspace).Map(routes);
        new CountsEndpoint(workspace).Map(routes);
        routes.RefuseTheRest();
        return server;
    }
}

using System.Net;
using Intercom.Testing.Admins;
using Intercom.Testing.Bulk;
using Intercom.Testing.Companies;
using Intercom.Testing.Contacts;
using Intercom.Testing.Conversations;
using Intercom.Testing.Counts;
using Intercom.Testing.Coverage;
using Intercom.Testing.Customers;
using Intercom.Testing.Events;
using Intercom.Testing.Messages;
using Intercom.Testing.Notes;
using Intercom.Testing.Page;
using Intercom.Testing.People;
using Intercom.Testing.Segments;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;
using Intercom.Testing.Users;
using Intercom.Testing.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Intercom.Testing.Http;

/// <summary>Puts gates and endpoints together.</summary>
internal static class EmulatorServer
{
    /// <summary>One that listens on 127.0.0.1 once it is started.</summary>
    public static WebApplication OnLoopback(Workspace workspace, IntercomEmulatorOptions options, LoopbackPort port) =>
        Build(workspace, options, options.Grace, host => host
            .UseKestrelCore()
            .ConfigureServices(services => services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = _ => port.Take()))
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                // Kestrel would cut the connection before the answer is read; with or without a port, the limit is that of a received body.
                kestrel.Limits.MaxRequestBodySize = null;
                kestrel.Listen(IPAddress.Loopback, options.Port);
            }));

    /// <summary>One that is reached by the handlers of its <see cref="TestServer"/> alone.</summary>
    public static WebApplication InMemory(Workspace workspace, IntercomEmulatorOptions options) =>
        // The end of such a server waits for nobody.
        Build(workspace, options, TimeSpan.Zero, host => host.UseTestServer());

    private static WebApplication Build(Workspace workspace, IntercomEmulatorOptions options, TimeSpan grace, Action<IWebHostBuilder> transport)
    {
        // The empty builder reads no settings and no environment, so that nothing of the app under test reaches its Intercom.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        transport(builder.WebHost);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Grace);
        builder.Services.AddWatch(options);

        WebApplication server = builder.Build();
        server.UseGates(options, grace);

        var routes = new ApiRoutes(server, workspace);
        new UsersEndpoints(workspace).Map(routes);
        PersonScroll.Over(PersonKind.User, () => workspace.Users, workspace).Map(routes);
        new UserDeleteRequestsEndpoint(workspace).Map(routes);
        new ContactsEndpoints(workspace).Map(routes);
        new VisitorsEndpoints(workspace).Map(routes);
        new CustomersEndpoint(workspace).Map(routes);
        new CompaniesEndpoints(workspace).Map(routes);
        new TagsEndpoints(workspace).Map(routes);
        new SegmentsEndpoints(workspace).Map(routes);
        new BulkEndpoint(workspace, new BulkUsers(workspace)).Map(routes);
        new BulkEndpoint(workspace, new BulkEvents(workspace)).Map(routes);
        new JobsEndpoints(workspace).Map(routes);
        new CountsEndpoint(workspace).Map(routes);
        new AdminsEndpoints(workspace).Map(routes);
        new TeamsEndpoints(workspace).Map(routes);
        new NotesEndpoints(workspace).Map(routes);
        new EventsEndpoints(workspace).Map(routes);
        new MessagesEndpoint(workspace).Map(routes);
        new ConversationsEndpoints(workspace).Map(routes);
        new ConversationCustomersEndpoints(workspace).Map(routes);
        new SubscriptionsEndpoints(workspace).Map(routes);
        new SubscriptionFeedsEndpoints(workspace).Map(routes);
        routes.RefuseTheRest(options.Log);
        CoverageEndpoint.Map(server);
        new PageEndpoints(workspace).Map(server);
        return server;
    }
}

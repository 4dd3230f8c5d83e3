using System.Net;
using System.Net.Sockets;
using Intercom.Tests.Hosting;
using Intercom.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Tests.Hostile;

/// <summary>Servers that are not there, or speak something else.</summary>
public class UnreachableTests
{
    [Fact]
    public async Task A_port_where_nobody_listens_is_a_connection_exception()
    {
        // Whoever has a port and does not listen keeps others from it.
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using IntercomClient client = Client(new Uri($"http://{silent.LocalEndPoint}"));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task A_server_without_tls_is_a_connection_exception()
    {
        using var server = new HostileServer(static _ => HostileAnswer.Raw("no TLS", null, "HTTP/1.1 400 Bad Request\r\n\r\n") with { ReadsRequest = false });
        using IntercomClient client = Client(new UriBuilder(server.Address) { Scheme = "https" }.Uri);
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_takes_nothing_along_not_even_by_a_handler_that_would_follow_it(int status)
    {
        using var elsewhere = new HostileServer(static _ => HostileAnswer.Of("elsewhere", null, 200, HostileAnswer.OneUser));
        using var server = new HostileServer(_ => HostileAnswer.Of("a redirect", null, status, "", $"Location: {elsewhere.Address}\r\n"));
        using (IntercomClient client = Client(server.Address))
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));

        using var sockets = new SocketsHttpHandler();
        using var clients = new HttpClientHandler();
        using var inside = new NotingHandler("inside", []) { InnerHandler = new SocketsHttpHandler() };
        foreach (HttpMessageHandler following in new HttpMessageHandler[] { sockets, clients, inside })
        {
            using var client = new IntercomClient(new IntercomOptions { AccessToken = "very-secret", BaseAddress = server.Address, MaxRetries = 2 }, following);
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
        }

        var services = new ServiceCollection();
        services.AddIntercom(options => (options.AccessToken, options.BaseAddress) = ("very-secret", server.Address)).ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler());
        await using (ServiceProvider provider = services.BuildServiceProvider())
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => provider.GetRequiredService<IntercomClient>().Users.FindAsync(id: "1"));

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_and_cannot_be_changed_any_more_is_refused()
    {
        using var server = new HostileServer(static _ => HostileAnswer.Of("an answer", null, 200, HostileAnswer.OneUser));
        using var used = new SocketsHttpHandler();
        using (var http = new HttpClient(used, disposeHandler: false))
            await http.GetStringAsync(server.Address);
        var exception = Assert.Throws<ArgumentException>(() => new IntercomClient(new IntercomOptions { AccessToken = "very-secret" }, used));
        Assert.Contains("AllowAutoRedirect = false", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_a_handler_changed_on_its_way_is_tried_again_as_it_was()
    {
        var tries = new List<(string, HttpMethod, HttpContent?)>();
        var leading = new CannedHandler();
        for (int answer = 0; answer < 3; answer++)
        {
            leading.Answer((request, _) =>
            {
                tries.Add(($"{request.RequestUri} {request.Headers.Authorization}", request.Method, request.Content));
                (request.RequestUri, request.Method, request.Content, request.Headers.Authorization) = (new Uri("https://evil.example/"), HttpMethod.Get, null, null);
                return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway) { Content = new StringContent("very-secret") });
            });
        }

        using var client = new IntercomClient(new IntercomOptions { AccessToken = "very-secret", MaxRetries = 2, Timeout = Timeout.InfiniteTimeSpan, TimeProvider = new ImpatientTime() }, leading);
        var exception = await Assert.ThrowsAsync<BadGatewayException>(() => client.Users.SaveAsync(new User { Id = "1", Name = "Ada" }));
        Assert.Equal(3, tries.Count);
        Assert.Single(tries.Distinct());
        Assert.Equal("https://api.intercom.io/users Bearer very-secret", tries[0].Item1);
        Assert.Equal("***", exception.ResponseBody);
    }

    private static IntercomClient Client(Uri address) => new(new IntercomOptions { AccessToken = "very-secret", BaseAddress = address, MaxRetries = 0 });
}

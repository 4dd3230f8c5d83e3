using System.Net;
using System.Net.Sockets;

namespace Intercom.Tests.Hostile;

/// <summary>Servers that are not there, or speak something else.</summary>
public class UnreachableTests
{
    [Fact]
    public async Task A_port_where_nobody_listens_is_a_connection_exception()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        using IntercomClient client = Client(new Uri($"http://127.0.0.1:{port}"));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task A_server_without_tls_is_a_connection_exception()
    {
        using var server = new HostileServer(static _ => HostileAnswer.Raw("no TLS", null, "HTTP/1.1 400 Bad Request\r\n\r\n") with { ReadsRequest = false });
        using IntercomClient client = Client(new UriBuilder(server.Address) { Scheme = "https" }.Uri);
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task A_redirect_takes_no_credentials_along_not_even_by_a_handler_that_follows_it()
    {
        using var elsewhere = new HostileServer(static _ => HostileAnswer.Of("elsewhere", null, 200, HostileAnswer.OneUser));
        using var server = new HostileServer(_ => HostileAnswer.Of("a redirect", null, 302, "", $"Location: {elsewhere.Address}\r\n"));
        using (IntercomClient client = Client(server.Address))
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
        Assert.Empty(elsewhere.Requests);

        using var following = new SocketsHttpHandler { AllowAutoRedirect = true };
        using (var client = new IntercomClient(new IntercomOptions { AccessToken = "very-secret", BaseAddress = server.Address, MaxRetries = 0 }, following))
            await client.Users.FindAsync(id: "1");
        Assert.DoesNotContain("secret", Assert.Single(elsewhere.Requests), StringComparison.Ordinal);
    }

    private static IntercomClient Client(Uri address) => new(new IntercomOptions { AccessToken = "very-secret", BaseAddress = address, MaxRetries = 0 });
}

using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Intercom.Testing.Tests;

public sealed class LifetimeTests
{
    [Fact]
    public async Task Emulators_listen_on_loopback_side_by_side_and_share_nothing()
    {
        await using IntercomEmulator one = await IntercomEmulator.StartAsync();
        await using IntercomEmulator other = await IntercomEmulator.StartAsync();
        one.AddUser(new() { ["id"] = "the-id" });
        using HttpClient http = Client(other);
        using HttpResponseMessage response = await http.GetAsync(new Uri("/users/the-id", UriKind.Relative));

        Assert.Equal("127.0.0.1", one.BaseAddress.Host);
        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_disposed_emulator_no_longer_listens()
    {
        IntercomEmulator emulator = await IntercomEmulator.StartAsync();
        await emulator.DisposeAsync();
        await emulator.DisposeAsync();
        using var client = new TcpClient();

        await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(emulator.BaseAddress.Host, emulator.BaseAddress.Port));
    }

    public static TheoryData<string, Action<IntercomEmulator>> Uses => new()
    {
        { "AddAdmin", emulator => emulator.AddAdmin([]) },
        { "AddCompany", emulator => emulator.AddCompany([]) },
        { "AddContact", emulator => emulator.AddContact([]) },
        { "AddConversation", emulator => emulator.AddConversation([]) },
        { "AddNote", emulator => emulator.AddNote([]) },
        { "AddSegment", emulator => emulator.AddSegment([]) },
        { "AddSubscription", emulator => emulator.AddSubscription([]) },
        { "AddTeam", emulator => emulator.AddTeam([]) },
        { "AddUser", emulator => emulator.AddUser([]) },
        { "AddVisitor", emulator => emulator.AddVisitor([]) },
        { "CreateClient", emulator => emulator.CreateClient() },
        { "CreateHandler", emulator => emulator.CreateHandler() },
        { "Faults", emulator => _ = emulator.Faults },
        { "Requests", emulator => _ = emulator.Requests },
        { "ResetAsync", emulator => emulator.ResetAsync().GetAwaiter().GetResult() },
        { "RestoreAsync", emulator => emulator.RestoreAsync(new IntercomEmulator().Snapshot()).GetAwaiter().GetResult() },
        { "Seed", emulator => emulator.Seed([]) },
        { "Snapshot", emulator => emulator.Snapshot() },
        { "WebhooksDeliveredAsync", emulator => emulator.WebhooksDeliveredAsync().GetAwaiter().GetResult() },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_disposed_emulator_says_so(string member, Action<IntercomEmulator> use)
    {
        IntercomEmulator listening = await IntercomEmulator.StartAsync();
        await listening.DisposeAsync();
        var noPort = new IntercomEmulator();
        await noPort.DisposeAsync();

        Assert.Contains(typeof(IntercomEmulator).GetMembers(), known => known.Name == member);
        Assert.Throws<ObjectDisposedException>(() => use(listening));
        Assert.Throws<ObjectDisposedException>(() => use(noPort));
    }

    [Fact]
    public async Task A_request_whose_body_does_not_end_holds_up_no_end()
    {
        IntercomEmulator emulator = await IntercomEmulator.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(emulator.BaseAddress.Host, emulator.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /users HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n"));

        // It asks for the body, so it waits for it.
        await client.GetStream().ReadExactlyAsync(new byte["HTTP/1.1 100".Length]);
        await emulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_start_that_is_given_up_throws()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IntercomEmulator.StartAsync(null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_rate_limit_below_1_is_refused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => IntercomEmulator.StartAsync(new() { RateLimit = 0 }));

    [Fact]
    public async Task Requests_may_come_side_by_side()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { RateLimit = 1000 });
        using HttpClient http = Client(emulator);

        await Parallel.ForAsync(0, 200, async (i, cancellationToken) =>
        {
            string body = $$"""{"user_id":"{{i % 10}}","new_session":true,"companies":[{"company_id":"{{i % 3}}"}]}""";
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage saved = await http.PostAsync(new Uri("/users", UriKind.Relative), content, cancellationToken);
            using HttpResponseMessage listed = await http.GetAsync(new Uri("/users", UriKind.Relative), cancellationToken);
            Assert.True(saved.IsSuccessStatusCode && listed.IsSuccessStatusCode);
        });

        using HttpResponseMessage response = await http.GetAsync(new Uri("/users", UriKind.Relative));
        Answer answer = await Answer.ReadAsync(response);
        Assert.Equal(10, answer.UserIds.Count);
        Assert.Equal(200, answer["users"]!.AsArray().Sum(user => (int)user!["session_count"]!));
    }

    private static HttpClient Client(IntercomEmulator emulator)
    {
        var http = new HttpClient { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return http;
    }
}

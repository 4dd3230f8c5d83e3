using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Intercom.Tests.Processes;

namespace Intercom.Emulator.Tests;

public sealed class RunTests
{
    [Fact]
    public async Task It_tells_its_address_in_one_line_and_answers_there()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0");
        string line = await process.StartUpLineAsync();
        Assert.Matches("^Intercom emulator on http://127\\.0\\.0\\.1:[1-9][0-9]* \\(Ctrl\\+C ends it\\)$", line);

        using var http = new HttpClient { BaseAddress = new Uri(line.Split(' ')[3]) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "token");
        using var user = new StringContent("""{"user_id":"25"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage saved = await http.PostAsync(new Uri("/users", UriKind.Relative), user);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("25", (string?)(await GetAsync(http, "/users?user_id=25"))["user_id"]);
    }

    [UnixTheory]
    [InlineData(EmulatorProcess.CtrlC, 1)]
    [InlineData(EmulatorProcess.Terminate, 1)]
    [InlineData(EmulatorProcess.Terminate, 2)]
    public async Task A_signal_ends_it_in_good_order_also_where_it_comes_twice_at_once(string signal, int times)
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port=0");
        using HttpClient http = await process.ConnectAsync();
        await GetAsync(http, "/users");

        await process.SendAsync(signal, times);

        Assert.Equal(new Outcome(0, "", ""), await process.EndAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(http, "/users"));
    }

    [UnixTheory]
    [InlineData(EmulatorProcess.CtrlC)]
    [InlineData(EmulatorProcess.Terminate)]
    public async Task Requests_that_wait_do_not_hold_up_its_end(string signal)
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port=0", "--latency=86400s");
        using HttpClient http = await process.ConnectAsync();
        Task<HttpResponseMessage> waiting = http.GetAsync(new Uri("/users", UriKind.Relative));

        await process.SendAsync(signal);

        Assert.Equal(0, (await process.EndAsync()).ExitCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => waiting);
    }

    [Fact]
    public async Task It_begins_with_the_objects_of_the_seed()
    {
        using var seed = new SeedText("""{"users":[{"user_id":"25","name":"Zoë"}],}""");
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--seed", seed.Path);
        using HttpClient http = await process.ConnectAsync();

        Assert.Equal("Zoë", (string?)(await GetAsync(http, "/users?user_id=25"))["name"]);
    }

    [UnixTheory]
    [InlineData("[{\"user_id\":\"25\"}]")]
    public async Task Nobody_is_answered_before_the_seed_is_in(string users)
    {
        int port = FreePort.Next();
        using SeedPipe seed = await SeedPipe.CreateAsync();
        using EmulatorProcess process = EmulatorProcess.Start("--port", $"{port}", "--seed", seed.Path);
        await seed.OpenAsync();
        await seed.WriteAsync($$"""{"users":{{users}}""");

        using var early = new TcpClient();
        SocketException refused = await Assert.ThrowsAnyAsync<SocketException>(() => early.ConnectAsync(IPAddress.Loopback, port));
        Assert.Equal(SocketError.ConnectionRefused, refused.SocketErrorCode);

        await seed.WriteAsync("}");
        seed.Close();
        using HttpClient http = await process.ConnectAsync();
        Assert.Equal(1, (int)(await GetAsync(http, "/users"))["total_count"]!);
    }

    [UnixTheory]
    [InlineData(EmulatorProcess.CtrlC)]
    [InlineData(EmulatorProcess.Terminate)]
    public async Task A_signal_ends_it_while_it_starts(string signal)
    {
        using SeedPipe seed = await SeedPipe.CreateAsync();
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--seed", seed.Path);
        await seed.OpenAsync();

        await process.SendAsync(signal);

        Assert.Equal(new Outcome(0, "", ""), await process.EndAsync());
    }

    [Fact]
    public async Task It_keeps_to_the_rate_limit_and_lets_in_who_is_named()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--rate-limit", "7", "--token", "one", "--token", "two", "--app", "id:key", "--latency", "1ms");
        using HttpClient http = await process.ConnectAsync("two");
        using HttpResponseMessage two = await http.GetAsync(new Uri("/users", UriKind.Relative));
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("id:key"u8));
        using HttpResponseMessage app = await http.GetAsync(new Uri("/users", UriKind.Relative));
        http.DefaultRequestHeaders.Authorization = new("Bearer", "three");
        using HttpResponseMessage three = await http.GetAsync(new Uri("/users", UriKind.Relative));

        Assert.Equal("7", Assert.Single(two.Headers.GetValues("X-RateLimit-Limit")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized], [two.StatusCode, app.StatusCode, three.StatusCode]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Webhooks_go_to_other_machines_on_wish_alone(bool anyHost)
    {
        // No network knows the name, so that nothing leaves this machine either way.
        using var seed = new SeedText("""{"subscriptions":[{"id":"s","url":"http://app.invalid/","topics":["user.created"]}]}""");
        string[] wish = anyHost ? ["--any-webhook-host"] : [];
        using EmulatorProcess process = EmulatorProcess.Start(["--port", "0", "--rate-limit", "1000000", "--seed", seed.Path, .. wish]);
        using HttpClient http = await process.ConnectAsync();
        using HttpResponseMessage saved = await PostAsync(http, """{"user_id":"25"}""");

        while (await CountAsync(http, "sent") == 0)
            await Task.Yield();

        // What may not be sent fails at once; what nobody accepts fails after a retry, which is seconds away.
        if (anyHost)
            Assert.Equal(0, await CountAsync(http, "error"));
        while (!anyHost && await CountAsync(http, "error") == 0)
            await Task.Yield();
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest, "--strict")]
    public async Task What_is_unknown_is_refused_on_wish(HttpStatusCode status, params string[] wish)
    {
        using EmulatorProcess process = EmulatorProcess.Start(["--port", "0", .. wish]);
        using HttpClient http = await process.ConnectAsync();
        using HttpResponseMessage answer = await PostAsync(http, """{"user_id":"25","nmae":"Bob"}""");

        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string user)
    {
        using var body = new StringContent(user, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri("/users", UriKind.Relative), body);
    }

    private static async Task<int> CountAsync(HttpClient http, string feed) => (await GetAsync(http, $"/subscriptions/s/{feed}"))["notifications"]!.AsArray().Count;

    private static async Task<JsonObject> GetAsync(HttpClient http, string path) =>
        JsonNode.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative)))!.AsObject();
}

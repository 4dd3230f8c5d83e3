using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests;

public sealed class InMemoryTests : IDisposable
{
    private readonly IntercomEmulator _emulator = new();

    public void Dispose() => _emulator.Dispose();

    [Fact]
    public async Task A_handler_reaches_the_emulator_without_a_port()
    {
        string id = _emulator.AddUser(new JsonObject { ["name"] = "Zoë" });
        using HttpClient http = Http(_emulator.CreateHandler(), new Uri("http://localhost:5000"));

        Answer answer = await GetAsync(http, $"/users/{id}");

        Assert.Equal("Zoë", (string?)answer["name"]);
        Assert.Equal("82", answer.Headers["X-RateLimit-Remaining"]);
    }

    [Fact]
    public async Task Handlers_share_the_workspace()
    {
        using HttpClient one = Http(_emulator.CreateHandler(), _emulator.BaseAddress);
        using HttpClient other = Http(_emulator.CreateHandler(), _emulator.BaseAddress);
        using var content = new StringContent("""{"user_id":"1"}""");
        using HttpResponseMessage saved = await one.PostAsync(new Uri("/users", UriKind.Relative), content);

        Assert.Equal(["1"], (await GetAsync(other, "/users")).UserIds);
    }

    [Fact]
    public async Task Emulators_share_nothing()
    {
        using var other = new IntercomEmulator();
        other.AddUser(new JsonObject { ["id"] = "the-id" });
        using HttpClient http = Http(_emulator.CreateHandler(), _emulator.BaseAddress);

        (await GetAsync(http, "/users/the-id")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task Links_name_the_address_that_was_called()
    {
        for (int i = 0; i < 2; i++)
            _emulator.AddUser([]);
        using HttpClient http = Http(_emulator.CreateHandler(), _emulator.BaseAddress);

        string next = (string)(await GetAsync(http, "/users?per_page=1"))["pages"]!["next"]!;

        Assert.StartsWith(_emulator.BaseAddress.ToString(), next, StringComparison.Ordinal);
        Assert.Single((await GetAsync(http, next))["users"]!.AsArray());
    }

    [Fact]
    public async Task A_client_is_made_of_options_and_a_handler()
    {
        string id = _emulator.AddUser(new JsonObject { ["name"] = "Ada" });
        using HttpMessageHandler handler = _emulator.CreateHandler();
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "t", BaseAddress = new Uri("http://localhost:5000") }, handler);

        Assert.Equal("Ada", (await client.Users.FindAsync(id: id)).Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_emulators_own_client_works_with_a_port_and_without(bool port)
    {
        await using IntercomEmulator emulator = port ? await IntercomEmulator.StartAsync() : new IntercomEmulator();
        for (int i = 0; i < 51; i++)
            emulator.AddUser([]);
        using IntercomClient client = emulator.CreateClient();

        Assert.Equal(51, await client.Users.All().CountAsync());
    }

    [Fact]
    public async Task A_started_emulator_has_handlers_too()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync();
        emulator.AddUser(new JsonObject { ["user_id"] = "1" });
        using HttpClient http = Http(emulator.CreateHandler(), emulator.BaseAddress);

        Assert.Equal(["1"], (await GetAsync(http, "/users")).UserIds);
    }

    [Fact]
    public async Task Options_are_read_without_a_port_too()
    {
        using var emulator = new IntercomEmulator(new() { Credentials = ["secret"] });
        using HttpClient http = Http(emulator.CreateHandler(), emulator.BaseAddress);

        (await GetAsync(http, "/users")).AssertError(401, "unauthorized");
    }

    [Fact]
    public void A_rate_limit_below_1_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntercomEmulator(new() { RateLimit = 0 }));

    [Fact]
    public async Task A_disposed_emulator_answers_no_more()
    {
        using HttpClient http = Http(_emulator.CreateHandler(), _emulator.BaseAddress);
        await _emulator.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => GetAsync(http, "/users"));
    }

    [Fact]
    public void A_disposed_emulator_gives_out_no_handlers_and_clients()
    {
        _emulator.Dispose();
        _emulator.Dispose();

        Assert.Throws<ObjectDisposedException>(_emulator.CreateHandler);
        Assert.Throws<ObjectDisposedException>(() => _emulator.CreateClient());
    }

    private static HttpClient Http(HttpMessageHandler handler, Uri address)
    {
        var http = new HttpClient(handler) { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return http;
    }

    private static async Task<Answer> GetAsync(HttpClient http, string path)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await Answer.ReadAsync(response);
    }
}

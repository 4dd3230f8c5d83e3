using System.Text;
using Intercom.Tests.Support;

namespace Intercom.Tests.Http;

public class RequestTests
{
    private const string OneUser = """{"type":"user","id":"1"}""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task An_access_token_is_sent_as_bearer()
    {
        SentRequest request = await SentAsync(new IntercomOptions { AccessToken = "t" });
        Assert.Equal("Bearer t", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task App_id_and_api_key_are_sent_as_basic()
    {
        SentRequest request = await SentAsync(new IntercomOptions { AppId = "my_app_id", AppApiKey = "my-super-crazy-api-key" });
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes("my_app_id:my-super-crazy-api-key"))}", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_provider_is_asked_for_each_request()
    {
        int asked = 0;
        using var client = new IntercomClient(new IntercomOptions { TokenProvider = _ => ValueTask.FromResult($"t{++asked}") }, _http.Answer(OneUser).Answer(OneUser));
        await client.Users.FindAsync(id: "1");
        await client.Users.FindAsync(id: "1");
        Assert.Equal(["Bearer t1", "Bearer t2"], _http.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task What_a_token_provider_throws_comes_out_as_it_is()
    {
        using var client = new IntercomClient(new IntercomOptions { TokenProvider = _ => throw new NotSupportedException("no vault") }, _http);
        Assert.Equal("no vault", (await Assert.ThrowsAsync<NotSupportedException>(() => client.Users.FindAsync(id: "1"))).Message);
    }

    public static TheoryData<Exception> VaultFaults => [new HttpRequestException("vault down"), new TimeoutException(), new TaskCanceledException("", new TimeoutException())];

    [Theory, MemberData(nameof(VaultFaults))]
    public async Task A_token_provider_that_cannot_reach_its_vault_is_named_and_asked_once(Exception fault)
    {
        int asked = 0;
        var options = new IntercomOptions { TokenProvider = _ => { asked++; throw fault; } };
        using var client = new IntercomClient(options, _http);
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
        Assert.Contains("TokenProvider", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_token_that_would_break_the_header_is_refused_and_not_told()
    {
        using var client = new IntercomClient(new IntercomOptions { TokenProvider = _ => ValueTask.FromResult("secret\r\nX-Evil: 1") }, _http);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Users.FindAsync(id: "1"));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_http.Requests);
    }

    [Theory]
    [InlineData("1.0", "1.0")]
    [InlineData("Unstable", "Unstable")]
    [InlineData(null, null)]
    public async Task The_version_is_sent_where_one_is_chosen(string? version, string? header)
    {
        SentRequest request = await SentAsync(new IntercomOptions { AccessToken = "t", ApiVersion = version });
        Assert.Equal(header, request.Headers.GetValueOrDefault("Intercom-Version"));
    }

    [Fact]
    public async Task Every_request_says_who_sends_it_and_what_it_takes()
    {
        SentRequest request = await SentAsync(new IntercomOptions { AccessToken = "t" });
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.StartsWith("Intercom.Generated/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("1.4", request.Headers["Intercom-Version"]);
        Assert.Equal("https://api.intercom.io/users/1", request.Address.ToString());
    }

    [Fact]
    public async Task Later_changes_of_the_options_do_not_reach_the_client()
    {
        var options = new IntercomOptions { AccessToken = "t" };
        using var client = new IntercomClient(options, _http.Answer(OneUser));
        options.ApiVersion = "1.0";
        await client.Users.FindAsync(id: "1");
        Assert.Equal("1.4", _http.Request.Headers["Intercom-Version"]);
    }

    [Fact]
    public async Task The_handler_of_the_app_stays_open()
    {
        new IntercomClient(new IntercomOptions { AccessToken = "t" }, _http).Dispose();
        await SentAsync(new IntercomOptions { AccessToken = "t" });
    }

    [Fact]
    public async Task The_newest_rate_limit_is_known_also_from_an_error()
    {
        _http.Answer(OneUser, 200, response => Limits(response, 83, 82, 1000)).Answer("", 404, response => Limits(response, 83, 81, 1000)).Answer(OneUser);
        using IntercomClient client = _http.Client();
        Assert.Null(client.RateLimit);
        await client.Users.FindAsync(id: "1");
        Assert.Equal(new RateLimitDetails(83, 82, DateTimeOffset.FromUnixTimeSeconds(1000)), client.RateLimit);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal(81, client.RateLimit!.Remaining);
        await client.Users.FindAsync(id: "1");
        Assert.Equal(81, client.RateLimit.Remaining);
    }

    private async Task<SentRequest> SentAsync(IntercomOptions options)
    {
        using var client = new IntercomClient(options, _http.Answer(OneUser));
        await client.Users.FindAsync(id: "1");
        return _http.Request;
    }

    private static void Limits(HttpResponseMessage response, int limit, int remaining, long reset)
    {
        response.Headers.Add("X-RateLimit-Limit", $"{limit}");
        response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
        response.Headers.Add("X-RateLimit-Reset", $"{reset}");
    }
}

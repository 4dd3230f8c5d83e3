using System.Threading.RateLimiting;
using Intercom.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Telemetry;

/// <summary>What is logged of calls as a whole. The ids of the events are what apps filter by.</summary>
[Collection(nameof(TelemetryCollection))]
public class EventTests
{
    private const string Refused = """{"type":"error.list","request_id":"r1","errors":[{"code":"parameter_invalid","message":"bob@example.com is wrong"}]}""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task A_request_that_is_sent_again_says_why_and_when_and_which_try_it_is()
    {
        using var log = new EventLog(LogLevel.Information);
        using var api = new PacedApi(options => (options.MaxRetries, options.LoggerFactory) = (2, log));
        using IntercomClient client = api.Client;
        Task<User> call = api.Find(1);
        await api.ArrivedAtLeastAsync(1);
        api.Answer(1, status: 429, body: "", change: static response => response.Headers.Add("Retry-After", "7"));
        await api.RunUntilArrivedAsync(2);
        api.Fail(1);
        await api.RunUntilArrivedAsync(3);
        api.Answer(1);
        await call;
        Assert.Collection(
            log.Lines,
            static line => Assert.Equal("3 Information: users.find_by_id (GET /users/{id}) is sent again in 7000 ms, retry 1 of 2, after 429", line),
            static line => Assert.StartsWith("2 Warning: users.find_by_id (GET /users/{id}) got no answer after", line, StringComparison.Ordinal),
            static line => Assert.Matches(@"^3 Information: users\.find_by_id \(GET /users/{id}\) is sent again in \d+ ms, retry 2 of 2, after System\.Net\.Http\.HttpRequestException$", line));
    }

    [Fact]
    public async Task A_call_that_was_held_back_says_for_how_long()
    {
        using var log = new EventLog();
        using var api = new PacedApi(options => options.LoggerFactory = log);
        using IntercomClient client = api.Client;
        Task<User> first = api.Find(1);
        await api.ArrivedAsync(1);
        api.Answer(1, limit: 1, remaining: 0, reset: PacedApi.Start + 4);
        await first;
        Task<User> second = api.Find(2);
        api.Clock.Advance(TimeSpan.FromSeconds(4));
        await api.ArrivedAsync(1, 2);
        api.Answer(2);
        await second;
        Assert.Equal("4 Debug: users.find_by_id (GET /users/{id}) waited 4000 ms for the rate limit", log.Lines[^1]);
    }

    [Fact]
    public async Task A_limiter_that_refuses_says_so()
    {
        using var log = new EventLog();
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using RateLimitLease taken = limiter.AttemptAcquire();
        using IntercomClient client = _http.Client(options => (options.RateLimiter, options.LoggerFactory) = (limiter, log));
        await Assert.ThrowsAsync<RateLimitExceededException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal(["5 Warning: users.find_by_id (GET /users/{id}) was refused by the client's own RateLimiter"], log.Lines);
    }

    [Theory]
    [InlineData(422, "Warning")]
    [InlineData(404, "Debug")]
    public async Task A_call_that_failed_says_status_and_code_and_id(int status, string level)
    {
        using var log = new EventLog();
        using IntercomClient client = _http.Answer(Refused, status).Client(options => options.LoggerFactory = log);
        await Assert.ThrowsAnyAsync<IntercomException>(() => client.Users.FindAsync(email: "bob@example.com"));
        Assert.Equal($"6 {level}: users.find_by_email (GET /users?email={{email}}) failed with {status}, code parameter_invalid, request r1", log.Lines[^1]);
        Assert.Equal(2, log.Lines.Count);
    }

    [Fact]
    public async Task An_app_that_hears_warnings_only_hears_of_failures_and_of_nothing_else()
    {
        using var log = new EventLog(LogLevel.Warning);
        using IntercomClient client = _http.Answer("""{"type":"user","id":"1"}""").Answer("", 404).Answer("", 403).Client(options => options.LoggerFactory = log);
        await client.Users.FindAsync(id: "1");
        await client.Users.FindOrDefaultAsync(id: "1");
        await Assert.ThrowsAnyAsync<IntercomException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal(["6 Warning: users.find_by_id (GET /users/{id}) failed with 403, code none, request none"], log.Lines);
    }
}

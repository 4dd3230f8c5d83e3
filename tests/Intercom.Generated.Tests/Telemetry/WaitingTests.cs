using System.Threading.RateLimiting;
using Intercom.Tests.Support;

namespace Intercom.Tests.Telemetry;

/// <summary>Calls that are sent again, and those that are held back.</summary>
[Collection(nameof(TelemetryCollection))]
public sealed class WaitingTests : IDisposable
{
    private readonly ExportedTelemetry _telemetry = new();

    public void Dispose() => _telemetry.Dispose();

    [Fact]
    public async Task A_call_that_is_sent_again_stays_one_span_and_counts_its_retries_by_their_reason()
    {
        using PacedApi api = Api(static options => (options.MaxRetries, options.Pacing) = (2, false));
        Task<User> call = api.Find(1);
        await api.ArrivedAtLeastAsync(1);
        api.Answer(1, status: 503, body: "");
        await api.RunUntilArrivedAsync(2);
        api.Answer(1, status: 429, body: "", change: static response => response.Headers.Add("Retry-After", "7"));
        await api.RunUntilArrivedAsync(3);
        api.Answer(1);
        await call;

        Assert.Equal((200, 2), (_telemetry.Span.GetTagItem("http.response.status_code"), _telemetry.Span.GetTagItem("http.request.resend_count")));
        Assert.InRange(Assert.IsType<double>(_telemetry.Span.GetTagItem("intercom.retry.delay")), 7, 100);
        Assert.Null(_telemetry.Span.GetTagItem("intercom.parked.duration"));
        Assert.Equal(["1 users.find_by_id of users, error.type=429", "1 users.find_by_id of users, error.type=503"], _telemetry.Measured("intercom.client.call.retries"));
        Assert.Empty(_telemetry.Measured("intercom.client.call.parked"));
        Assert.Matches("^[0-9.]+ users.find_by_id of users, http.response.status_code=200$", Assert.Single(_telemetry.Measured("intercom.client.call.duration")));
    }

    [Fact]
    public async Task A_caller_that_gives_up_between_tries_has_waited_and_sent_nothing_again()
    {
        using var log = new EventLog();
        using PacedApi api = Api(options => (options.MaxRetries, options.Pacing, options.LoggerFactory) = (2, false, log));
        using var callers = new CancellationTokenSource();
        Task<User> call = api.Find(1, callers.Token);
        await api.ArrivedAtLeastAsync(1);
        api.Answer(1, status: 429, body: "", change: static response => response.Headers.Add("Retry-After", "60"));
        await log.HasAsync(3);
        api.Clock.Advance(TimeSpan.FromSeconds(3));
        await callers.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(["intercom.cancelled=True", "intercom.retry.delay=3"], ExportedTelemetry.TagsOf(_telemetry.Span));
        Assert.Empty(_telemetry.Measured("intercom.client.call.retries"));
    }

    [Fact]
    public async Task A_call_that_is_held_back_by_pacing_tells_for_how_long()
    {
        using PacedApi api = Api();
        await SpendAsync(api);
        Task<User> call = api.Find(2);
        api.Clock.Advance(TimeSpan.FromSeconds(4));
        await api.ArrivedAsync(1, 2);
        api.Answer(2);
        await call;

        Assert.Null(_telemetry.Spans[0].GetTagItem("intercom.parked.duration"));
        Assert.Equal(4.0, _telemetry.Spans[1].GetTagItem("intercom.parked.duration"));
        Assert.Equal(["4 users.find_by_id of users"], _telemetry.Measured("intercom.client.call.parked"));
        Assert.Equal(["4 users.find_by_id of users, http.response.status_code=200"], _telemetry.Measured("intercom.client.call.duration"));
    }

    [Fact]
    public async Task A_caller_that_gives_up_while_it_is_held_back_tells_for_how_long()
    {
        using PacedApi api = Api();
        using var callers = new CancellationTokenSource();
        await SpendAsync(api);
        Task<User> call = api.Find(2, callers.Token);
        api.Clock.Advance(TimeSpan.FromSeconds(3));
        await callers.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(["intercom.cancelled=True", "intercom.parked.duration=3"], ExportedTelemetry.TagsOf(_telemetry.Spans[1]));
    }

    [Fact]
    public async Task A_call_that_waits_for_the_apps_limiter_is_held_back_too()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        using PacedApi api = Api(options => options.RateLimiter = limiter);
        RateLimitLease taken = limiter.AttemptAcquire();
        Task<User> call = api.Find(1);
        api.Clock.Advance(TimeSpan.FromSeconds(2.5));
        taken.Dispose();
        await api.ArrivedAsync(1);
        api.Answer(1);
        await call;
        Assert.Equal("2.5 users.find_by_id of users", Assert.Single(_telemetry.Measured("intercom.client.call.parked")));
    }

    private static async Task SpendAsync(PacedApi api)
    {
        Task<User> first = api.Find(1);
        await api.ArrivedAsync(1);
        api.Answer(1, limit: 1, remaining: 0, reset: PacedApi.Start + 4);
        await first;
    }

    private PacedApi Api(Action<IntercomOptions>? configure = null) => new(options =>
    {
        options.BaseAddress = _telemetry.Address;
        configure?.Invoke(options);
    });
}

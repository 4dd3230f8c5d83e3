using System.Diagnostics;
using System.Threading.RateLimiting;
using Intercom.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Telemetry;

/// <summary>How calls end, in spans and in what is measured.</summary>
[Collection(nameof(TelemetryCollection))]
public sealed class OutcomeTests : IDisposable
{
    private const string Duration = "intercom.client.call.duration";

    private readonly CannedHandler _http = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly ExportedTelemetry _telemetry = new();

    public void Dispose() => _telemetry.Dispose();

    [Fact]
    public async Task A_call_takes_the_time_until_it_is_answered()
    {
        using IntercomClient client = Client(_http.Answer((_, _) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(0.25));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"type":"user","id":"1"}""") });
        }));
        await client.Users.FindAsync(id: "1");
        Assert.Equal(["0.25 users.find_by_id of users, http.response.status_code=200"], _telemetry.Measured(Duration));
    }

    [Fact]
    public async Task An_error_is_told_by_status_and_code()
    {
        using IntercomClient client = Client(_http.Answer("""{"type":"error.list","request_id":"r1","errors":[{"code":"parameter_invalid","message":"bob@example.com is wrong"}]}""", 422));
        await Assert.ThrowsAnyAsync<IntercomException>(() => client.Users.SaveAsync(new User { Email = "bob@example.com" }));

        AssertFails("422 parameter_invalid");
        Assert.Equal(["error.type=422", "http.response.status_code=422", "intercom.error.code=parameter_invalid", "intercom.request.id=r1"], ExportedTelemetry.TagsOf(_telemetry.Span));
        Assert.Equal(["0 users.save of users, error.type=422, http.response.status_code=422"], _telemetry.Measured(Duration));
        Assert.Empty(_telemetry.Span.Events);
    }

    [Fact]
    public async Task What_is_not_there_is_told_and_raises_no_alarm()
    {
        using IntercomClient client = Client(_http.Answer("""{"type":"error.list","errors":[{"code":"not_found"}]}""", 404));
        Assert.Null(await client.Users.FindOrDefaultAsync(id: "1"));
        Assert.Equal((ActivityStatusCode.Unset, "404"), (_telemetry.Span.Status, _telemetry.Span.GetTagItem("error.type")));
    }

    [Theory]
    [InlineData("""{"type":"error.list","errors":[{"code":"bob@example.com"}]}""", "error_list")]
    [InlineData("""{"type":"user","id":"1","name":"a name that is longer than the client allows"}""", "response_too_large")]
    public async Task A_success_that_is_none_is_an_error(string body, string errorType)
    {
        using IntercomClient client = Client(_http.Answer(body), static options => options.MaxResponseSize = 60);
        await Assert.ThrowsAnyAsync<IntercomException>(() => client.Users.FindAsync(id: "1"));
        AssertFails(errorType);
        Assert.Equal([$"error.type={errorType}", "http.response.status_code=200"], ExportedTelemetry.TagsOf(_telemetry.Span));
    }

    [Fact]
    public async Task A_connection_that_fails_is_told_as_the_runtime_tells_it()
    {
        using IntercomClient client = Client(_http.Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "no bob.example")));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
        AssertFails("name_resolution_error");
        Assert.Equal(["error.type=name_resolution_error"], ExportedTelemetry.TagsOf(_telemetry.Span));
        Assert.Equal(["0 users.find_by_id of users, error.type=name_resolution_error"], _telemetry.Measured(Duration));
    }

    [Fact]
    public async Task A_time_that_is_up_is_told_as_such()
    {
        using IntercomClient client = Client(_http.Fail(new TaskCanceledException("late", new TimeoutException())));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
        AssertFails("timeout");
    }

    [Fact]
    public async Task A_limiter_that_refuses_is_told_by_the_type_of_its_exception()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using RateLimitLease taken = limiter.AttemptAcquire();
        using IntercomClient client = Client(_http, options => options.RateLimiter = limiter);
        await Assert.ThrowsAsync<RateLimitExceededException>(() => client.Users.FindAsync(id: "1"));
        AssertFails("Intercom.RateLimitExceededException");
    }

    [Fact]
    public async Task A_caller_that_gives_up_makes_no_error()
    {
        using var callers = new CancellationTokenSource();
        using IntercomClient client = Client(_http.Answer(async (_, cancellationToken) =>
        {
            await callers.CancelAsync();
            throw new OperationCanceledException(cancellationToken);
        }));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Users.FindAsync(id: "1", cancellationToken: callers.Token));
        Assert.Equal(ActivityStatusCode.Unset, _telemetry.Span.Status);
        Assert.Equal(["intercom.cancelled=True"], ExportedTelemetry.TagsOf(_telemetry.Span));
        Assert.Equal(["0 users.find_by_id of users"], _telemetry.Measured(Duration));
    }

    private void AssertFails(string description) => Assert.Equal((ActivityStatusCode.Error, description), (_telemetry.Span.Status, _telemetry.Span.StatusDescription));

    private IntercomClient Client(CannedHandler http, Action<IntercomOptions>? configure = null) => http.Client(options =>
    {
        (options.BaseAddress, options.TimeProvider) = (_telemetry.Address, _clock);
        configure?.Invoke(options);
    });
}

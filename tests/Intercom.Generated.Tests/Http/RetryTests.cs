using System.Threading.RateLimiting;
using Intercom.Tests.Clocks;
using Intercom.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Intercom.Tests.Http;

public class RetryTests
{
    private const string OneUser = """{"type":"user","id":"1"}""";

    private readonly CannedHandler _http = new();
    private readonly WatchedTime _clock = new(DateTimeOffset.FromUnixTimeSeconds(1000));

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task Reading_is_tried_again_after_a_fault_of_the_server(int status)
    {
        _http.Answer("", status).Fail(new HttpRequestException("reset")).Answer(OneUser);
        await InTimeAsync(Client().Users.FindAsync(id: "1"));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Fact]
    public async Task Saving_is_tried_again_with_the_same_body_because_the_description_says_it_is_safe()
    {
        _http.Answer("", 500).Answer(OneUser);
        await InTimeAsync(Client().Users.SaveAsync(new User { Id = "1", Name = "Ada" }));
        Assert.Equal(["""{"id":"1","name":"Ada"}""", """{"id":"1","name":"Ada"}"""], _http.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task The_last_try_decides()
    {
        _http.Answer("", 500).Answer("", 500).Answer("", 503);
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => InTimeAsync(Client().Users.FindAsync(id: "1")));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Fact]
    public async Task What_may_not_happen_twice_is_tried_again_after_a_limit_only()
    {
        var once = new Operation("messages.create", "POST /messages", MayRepeat: false);
        _http.Answer("", 429, response => response.Headers.Add("Retry-After", "1")).Answer("", 500);
        Assert.Equal(500, (int)(await InTimeAsync(SendAsync(once))).StatusCode);
        Assert.Equal(2, _http.Requests.Count);

        _http.Fail(new HttpRequestException("reset"));
        await Assert.ThrowsAsync<HttpRequestException>(() => InTimeAsync(SendAsync(once)));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task What_is_the_requests_own_fault_is_not_tried_again(int status)
    {
        _http.Answer("", status);
        await Assert.ThrowsAnyAsync<IntercomException>(() => Client().Users.FindAsync(id: "1"));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task No_retries_are_none()
    {
        _http.Answer("", 500);
        await Assert.ThrowsAsync<ServerException>(() => Client(options => options.MaxRetries = 0).Users.FindAsync(id: "1"));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task A_limit_is_waited_for_to_the_end_of_its_window_by_the_servers_clock()
    {
        _http.Answer("", 429, response =>
        {
            response.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(5000);
            response.Headers.Add("X-RateLimit-Reset", "5007");
        }).Answer(OneUser);
        Task<User> finding = Client().Users.FindAsync(id: "1");
        _clock.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(_http.Requests);
        _clock.Advance(TimeSpan.FromSeconds(0.2));
        await finding;
        Assert.Equal(2, _http.Requests.Count);
    }

    [Fact]
    public async Task A_time_that_was_up_is_tried_again_like_any_fault_of_the_network()
    {
        _http.Fail(new TaskCanceledException("by a handler of the app's own", new TimeoutException())).Fail(new TimeoutException()).Answer(OneUser);
        await InTimeAsync(Client().Users.FindAsync(id: "1"));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Fact]
    public async Task A_pending_job_is_told_at_once()
    {
        _http.Answer(
            """{"type":"error.list","errors":[{"code":"rate_limit_exceeded","message":"Exceeded rate limit of 1 pending export jobs"}]}""",
            429, response => response.Headers.Add("Retry-After", "1"));
        var exception = await Assert.ThrowsAsync<RateLimitExceededException>(() => Client().Users.FindAsync(id: "1"));
        Assert.Contains("pending", exception.Message, StringComparison.Ordinal);
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task Limits_are_waited_for_as_often_as_faults_are_tried_again()
    {
        for (int answer = 0; answer < 3; answer++)
            _http.Answer("", 429, response => response.Headers.Add("Retry-After", "1"));
        await Assert.ThrowsAsync<RateLimitExceededException>(() => InTimeAsync(Client().Users.FindAsync(id: "1")));
        Assert.Equal(3, _http.Requests.Count);
    }

    [Fact]
    public async Task A_wait_is_cancelled_with_the_call()
    {
        using var cancellation = new CancellationTokenSource();
        _http.Answer("", 429, response => response.Headers.Add("Retry-After", "60"));
        Task<User> finding = Client().Users.FindAsync(id: "1", cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => finding);
        Assert.Single(_http.Requests);
    }

    [Theory]
    [InlineData("Retry-After", "3600")]
    [InlineData("Retry-After", "2147483647")]
    [InlineData("X-RateLimit-Reset", "253402300799")]
    public async Task A_wait_longer_than_any_window_is_told_at_once(string header, string value)
    {
        _http.Answer("", 429, response => response.Headers.Add(header, value));
        var exception = await Assert.ThrowsAsync<RateLimitExceededException>(() => Client().Users.FindAsync(id: "1"));
        Assert.True(exception.RetryAfter > TimeSpan.FromMinutes(59));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task A_session_is_not_counted_twice()
    {
        _http.Answer("", 503);
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => InTimeAsync(Client().Users.SaveAsync(new User { Id = "1", NewSession = true })));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task A_scroll_is_not_taken_up_again_after_a_fault()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"a"}],"scroll_param":"p"}""").Answer("", 500);
        await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (User _ in Client().Users.Scroll())
            {
                // Goes on to the page that fails.
            }
        });
        Assert.Equal(2, _http.Requests.Count);
    }

    [Fact]
    public async Task Each_try_takes_a_permit_of_the_apps_own_limiter()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        var counting = new CountingLimiter(limiter);
        _http.Answer("", 500).Answer(OneUser);
        await InTimeAsync(Client(options => options.RateLimiter = counting).Users.FindAsync(id: "1"));
        Assert.Equal(2, counting.Acquired);
    }

    [Fact]
    public async Task A_limiter_that_refuses_sends_nothing()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using RateLimitLease taken = limiter.AttemptAcquire();
        await Assert.ThrowsAsync<RateLimitExceededException>(() => Client(options => options.RateLimiter = limiter).Users.FindAsync(id: "1"));
        Assert.Empty(_http.Requests);
    }

    private async Task<HttpResponseMessage> SendAsync(Operation operation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.intercom.io/messages");
        operation.Accompany(request);
        var options = new IntercomOptions { MaxRetries = 2, TimeProvider = _clock };
        using var sender = new RetryStage(options, NullLogger.Instance, new AnswerBodyStage(options, new NetworkStage(_http, isOwn: false)));
        return await sender.SendAsync(request, CancellationToken.None);
    }

    private IntercomClient Client(Action<IntercomOptions>? configure = null) => _http.Client(options =>
    {
        options.MaxRetries = 2;
        options.TimeProvider = _clock;
        configure?.Invoke(options);
    });

    private async Task<T> InTimeAsync<T>(Task<T> call)
    {
        await _clock.PassUntilAsync(call);
        return await call;
    }
}

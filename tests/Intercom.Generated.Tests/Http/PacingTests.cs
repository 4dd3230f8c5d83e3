using Intercom.Tests.Support;

namespace Intercom.Tests.Http;

public sealed class PacingTests : IDisposable
{
    private readonly PacedApi _api = new();

    public void Dispose()
    {
        _api.Client.Dispose();
        _api.Dispose();
    }

    [Fact]
    public async Task A_spent_window_is_waited_for_in_the_order_of_the_calls()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 3, remaining: 0, reset: PacedApi.Start + 4);
        await first;

        List<Task<User>> waiting = _api.FindAll(2, 9);
        _api.Clock.Advance(TimeSpan.FromSeconds(3.9));
        await _api.ArrivedAsync(1);
        _api.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await ArrivedInAnyOrderAsync(1, 4);
        await AnswerAsync(waiting, 2, 4, reset: PacedApi.Start + 14);

        _api.Clock.Advance(TimeSpan.FromSeconds(10));
        await ArrivedInAnyOrderAsync(5, 7);
        await AnswerAsync(waiting, 5, 7, reset: PacedApi.Start + 24);

        _api.Clock.Advance(TimeSpan.FromSeconds(10));
        await ArrivedInAnyOrderAsync(8, 9);
        await AnswerAsync(waiting, 8, 9, reset: PacedApi.Start + 34);
    }

    [Fact]
    public async Task Callers_wait_for_the_first_answer()
    {
        List<Task<User>> calls = _api.FindAll(1, 15);
        await ArrivedInAnyOrderAsync(1, 10);
        _api.Answer(1, limit: 83, remaining: 82);
        await calls[0];
        await ArrivedInAnyOrderAsync(11, 15);
    }

    [Fact]
    public async Task A_first_request_that_fails_leaves_its_place_to_the_next()
    {
        List<Task<User>> calls = _api.FindAll(1, 12);
        await ArrivedInAnyOrderAsync(1, 10);
        _api.Fail(4);
        await Assert.ThrowsAsync<ConnectionException>(() => calls[3]);
        await ArrivedInAnyOrderAsync(11, 11);
        _api.Fail(5);
        await Assert.ThrowsAsync<ConnectionException>(() => calls[4]);
        await ArrivedInAnyOrderAsync(12, 12);
    }

    [Fact]
    public async Task An_answer_without_headers_lets_all_go()
    {
        List<Task<User>> calls = _api.FindAll(1, 40);
        await ArrivedInAnyOrderAsync(1, 10);
        _api.Answer(1, status: 404, body: "{}");
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => calls[0]);
        await ArrivedInAnyOrderAsync(11, 40);
    }

    [Fact]
    public async Task One_refusal_stops_all_callers()
    {
        List<Task<User>> calls = _api.FindAll(1, 2);
        await ArrivedInAnyOrderAsync(1, 2);
        _api.Answer(1, limit: 83, remaining: 80);
        _api.Answer(2, status: 429, body: "", change: static response => response.Headers.Add("Retry-After", "5"));
        await calls[0];
        await Assert.ThrowsAsync<RateLimitExceededException>(() => calls[1]);

        Task<User> other = _api.Find(3);
        _api.Clock.Advance(TimeSpan.FromSeconds(4.9));
        await ArrivedInAnyOrderAsync(1, 2);
        _api.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await ArrivedInAnyOrderAsync(3, 3);
        _api.Answer(3);
        await other;
    }

    [Fact]
    public async Task A_refusal_that_names_no_time_stops_all_callers_for_a_second()
    {
        List<Task<User>> calls = _api.FindAll(1, 2);
        await ArrivedInAnyOrderAsync(1, 2);
        _api.Answer(1, status: 429, body: "");
        await Assert.ThrowsAsync<RateLimitExceededException>(() => calls[0]);

        Task<User> other = _api.Find(3);
        _api.Clock.Advance(TimeSpan.FromSeconds(0.9));
        await ArrivedInAnyOrderAsync(1, 2);
        _api.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await ArrivedInAnyOrderAsync(3, 3);
        _api.Answer(2);
        _api.Answer(3);
        await Task.WhenAll(calls[1], other);
    }

    [Fact]
    public async Task A_try_that_never_left_costs_no_place()
    {
        bool hasToken = true;
        using var api = new PacedApi(options => (options.AccessToken, options.TokenProvider) =
            (null, _ => hasToken ? ValueTask.FromResult("t") : ValueTask.FromException<string>(new InvalidOperationException("no token today"))));
        using IntercomClient client = api.Client;
        Task<User> first = api.Find(1);
        await api.ArrivedAsync(1);
        api.Answer(1, limit: 2, remaining: 1);
        await first;

        hasToken = false;
        for (int id = 2; id <= 10; id++)
            await Assert.ThrowsAsync<InvalidOperationException>(() => api.Find(id));
        hasToken = true;
        Task<User> last = api.Find(11);
        await api.ArrivedAsync(1, 11);
        api.Answer(11);
        await last;
    }

    [Fact]
    public async Task A_connection_that_was_refused_costs_no_place()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 2, remaining: 1);
        await first;
        for (int id = 2; id <= 10; id++)
        {
            Task<User> refused = _api.Find(id);
            await _api.ArrivedAtLeastAsync(id);
            _api.Fail(id, new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
            await Assert.ThrowsAsync<ConnectionException>(() => refused);
        }
    }

    [Fact]
    public async Task Each_try_takes_its_place_in_the_window()
    {
        using var api = new PacedApi(static options => options.MaxRetries = 1);
        using IntercomClient client = api.Client;
        Task<User> call = api.Find(1);
        await api.ArrivedAsync(1);
        api.Answer(1, limit: 1, remaining: 0, reset: PacedApi.Start + 8, status: 500, body: "");
        await api.RunUntilArrivedAsync(2);
        Assert.InRange(api.LastArrival, DateTimeOffset.FromUnixTimeSeconds(PacedApi.Start + 8), DateTimeOffset.MaxValue);
        api.Answer(1);
        Assert.Equal("1", (await call).Id);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_queue_at_once_and_the_others_keep_their_order()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 1, remaining: 0, reset: PacedApi.Start + 4);
        await first;

        using var giveUp = new CancellationTokenSource();
        Task<User> second = _api.Find(2, giveUp.Token);
        Task<User> third = _api.Find(3);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        _api.Clock.Advance(TimeSpan.FromSeconds(4));
        await _api.ArrivedAsync(1, 3);
        _api.Answer(3, limit: 1, reset: PacedApi.Start + 14);
        await third;
    }

    [Fact]
    public async Task A_client_that_is_disposed_ends_those_who_wait()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 1, remaining: 0);
        await first;

        Task<User> second = _api.Find(2);
        _api.Client.Dispose();
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => second);
        Assert.Contains("disposed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_servers_clock_may_be_wrong()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 1, reset: 77_003, change: static response => response.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(77_000));
        await first;

        Task<User> second = _api.Find(2);
        _api.Clock.Advance(TimeSpan.FromSeconds(2.9));
        await _api.ArrivedAsync(1);
        _api.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await _api.ArrivedAsync(1, 2);
        _api.Answer(2);
        await second;
    }

    [Fact]
    public async Task Switched_off_nobody_waits()
    {
        using var api = new PacedApi(options => options.Pacing = false);
        using IntercomClient client = api.Client;
        Task<User> first = api.Find(1);
        await api.ArrivedAsync(1);
        api.Answer(1, limit: 1, remaining: 0);
        await first;
        List<Task<User>> calls = api.FindAll(2, 30);
        await api.ArrivedAtLeastAsync(30);
        for (int id = 2; id <= 30; id++)
            api.Answer(id, limit: 1, remaining: 0);
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task Pending_jobs_stop_nobody()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(
            1, limit: 83, remaining: 82, status: 429,
            body: """{"type":"error.list","errors":[{"code":"rate_limit_exceeded","message":"Exceeded rate limit of 1 pending user jobs"}]}""");
        await Assert.ThrowsAsync<RateLimitExceededException>(() => first);

        Task<User> second = _api.Find(2);
        await _api.ArrivedAsync(1, 2);
        _api.Answer(2);
        await second;
    }

    /// <summary>Those who are let go together race to the network.</summary>
    private async Task ArrivedInAnyOrderAsync(int first, int last)
    {
        await _api.ArrivedAtLeastAsync(last);
        Assert.Equal(Enumerable.Range(1, last), _api.ArrivedIds().Order());
        Assert.Equal(Enumerable.Range(first, last - first + 1), _api.ArrivedIds().Skip(first - 1).Order());
    }

    private async Task AnswerAsync(List<Task<User>> calls, int first, int last, long reset)
    {
        for (int id = first; id <= last; id++)
            _api.Answer(id, limit: 3, remaining: 3 - (id - first + 1), reset: reset);

        await Task.WhenAll(calls[(first - 2)..(last - 1)]);
    }
}

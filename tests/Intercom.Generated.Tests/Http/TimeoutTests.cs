using Intercom.Tests.Support;

namespace Intercom.Tests.Http;

/// <summary>The time of a try, by the options' clock.</summary>
public sealed class TimeoutTests : IDisposable
{
    private readonly PacedApi _api = new(options => options.Timeout = TimeSpan.FromSeconds(5));

    public void Dispose()
    {
        _api.Client.Dispose();
        _api.Dispose();
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_no_answer()
    {
        Task<User> call = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Clock.Advance(TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => call);
        Assert.Contains("the time was up", exception.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task An_answer_in_time_is_one()
    {
        Task<User> call = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Clock.Advance(TimeSpan.FromSeconds(4.9));
        _api.Answer(1);
        Assert.Equal("1", (await call).Id);
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_one()
    {
        using var cancellation = new CancellationTokenSource();
        Task<User> call = _api.Find(1, cancellation.Token);
        await _api.ArrivedAsync(1);
        await cancellation.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task The_body_is_part_of_the_try()
    {
        Task<User> call = _api.Find(1);
        await _api.ArrivedAsync(1);
        using var body = new SilentStream();
        _api.Answer(1, change: response => response.Content = new StreamContent(body));
        await body.Reading;
        _api.Clock.Advance(TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => call);
        Assert.Contains("the time was up", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_for_the_rate_limit_takes_nothing_of_it()
    {
        Task<User> first = _api.Find(1);
        await _api.ArrivedAsync(1);
        _api.Answer(1, limit: 1, remaining: 0, reset: PacedApi.Start + 10);
        await first;

        Task<User> second = _api.Find(2);
        _api.Clock.Advance(TimeSpan.FromSeconds(10));
        await _api.ArrivedAsync(1, 2);
        _api.Clock.Advance(TimeSpan.FromSeconds(4));
        _api.Answer(2);
        Assert.Equal("2", (await second).Id);
    }

    [Fact]
    public async Task Each_try_has_its_own_and_what_is_safe_is_tried_again()
    {
        using var api = new PacedApi(options => (options.Timeout, options.MaxRetries) = (TimeSpan.FromHours(1), 1));
        using IntercomClient client = api.Client;
        Task<User> call = api.Find(1);
        await api.ArrivedAsync(1);
        api.Clock.Advance(TimeSpan.FromHours(1));
        await api.RunUntilArrivedAsync(2);
        api.Answer(1);
        Assert.Equal("1", (await call).Id);
    }

    [Fact]
    public async Task What_may_not_happen_twice_is_not_sent_again_when_its_time_was_up()
    {
        using var api = new PacedApi(options => (options.Timeout, options.MaxRetries) = (TimeSpan.FromSeconds(5), 1));
        using IntercomClient client = api.Client;
        Task<Message> call = client.Messages.CreateAsync(new Message { Body = "hi" });
        await api.ArrivedAtLeastAsync(1);
        api.Clock.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<ConnectionException>(() => call);
        Assert.Single(api.ArrivedIds());
    }

    /// <summary>A body that never comes.</summary>
    private sealed class SilentStream : MemoryStream
    {
        private readonly TaskCompletionSource _reading = new();

        public Task Reading => _reading.Task;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _reading.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

/// <summary>Redis that hangs, fails, goes and comes back: requests go on all the same.</summary>
public sealed class LostRedisTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SilentRedis _redis = new();
    private readonly StringWriter _log = new();
    private readonly LineLogging _logging;
    private readonly SharedWindow _window;

    public LostRedisTests()
    {
        _logging = new LineLogging(_log);
        _window = new SharedWindow(
            new WindowScript(_redis.Connection.GetDatabase(), "key"), new RedisLink(_redis.Connection, _clock, _logging), new LearnedWindow(_clock));
    }

    private IEnumerable<string> Levels => _log.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(':')[0]);

    public void Dispose()
    {
        _redis.Connection.Dispose();
        _logging.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task Redis_that_hangs_is_waited_for_a_second_and_then_left_alone_for_a_while()
    {
        Task<TimeSpan> entering = _window.EnterAsync().AsTask();
        _clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.False(entering.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(TimeSpan.Zero, await entering);

        for (int request = 2; request <= 10; request++)
            Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        Assert.Equal(Timeout.InfiniteTimeSpan, await _window.EnterAsync());
        Assert.Equal(1, _redis.Asked);
        Assert.Equal(["Warning"], Levels);
    }

    [Fact]
    public async Task Redis_that_fails_fails_no_request()
    {
        _redis.Answer = static () => Task.FromException<RedisResult>(new RedisException("gone"));
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        _window.Leave(RateReading.NoAnswer);
        Assert.Equal(["Warning"], Levels);
    }

    [Fact]
    public async Task A_log_that_fails_costs_no_place()
    {
        var window = new SharedWindow(
            new WindowScript(_redis.Connection.GetDatabase(), "key"), new RedisLink(_redis.Connection, _clock, new FullLog()), new LearnedWindow(_clock));
        _redis.Answer = static () => Task.FromException<RedisResult>(new RedisException("gone"));
        await Assert.ThrowsAsync<IOException>(() => window.EnterAsync().AsTask());
        for (int request = 1; request <= LearnedWindow.UntilFirstAnswer; request++)
            Assert.Equal(TimeSpan.Zero, await window.EnterAsync());
    }

    [Fact]
    public async Task Without_a_connection_it_is_not_asked()
    {
        _redis.IsConnected = false;
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        _window.Leave(RateReading.NoAnswer);
        Assert.Equal(0, _redis.Asked);
        Assert.Equal(["Warning"], Levels);
    }

    [Fact]
    public async Task What_was_learned_while_redis_answered_holds_when_it_is_gone()
    {
        _redis.Answer = static () => Task.FromResult(RedisResult.Create((RedisValue)0));
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        _window.Leave(new RateReading(true, true) { Window = new WindowReading(5, 2, 100, TimeSpan.FromSeconds(9)) });
        _redis.IsConnected = false;
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        Assert.Equal(TimeSpan.FromSeconds(9), await _window.EnterAsync());
    }

    [Fact]
    public async Task An_answer_that_was_on_its_way_when_redis_went_does_not_say_that_it_is_back()
    {
        var answer = new TaskCompletionSource<RedisResult>();
        _redis.Answer = () => answer.Task;
        Task<TimeSpan> entering = _window.EnterAsync().AsTask();
        _redis.IsConnected = false;
        await _window.EnterAsync();
        answer.SetResult(RedisResult.Create((RedisValue)0));
        Assert.Equal(TimeSpan.Zero, await entering);
        await _window.EnterAsync();
        Assert.Equal(["Warning"], Levels);
    }

    [Fact]
    public async Task Neither_does_one_to_what_was_asked_as_redis_went()
    {
        _redis.Answer = () =>
        {
            _redis.IsConnected = false;
            _window.Leave(RateReading.NoAnswer);
            return Task.FromResult(RedisResult.Create((RedisValue)0));
        };
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        Assert.Equal(["Warning"], Levels);
    }

    [Fact]
    public async Task Redis_that_is_back_is_asked_again_and_that_is_said_once()
    {
        _redis.IsConnected = false;
        await _window.EnterAsync();
        _redis.IsConnected = true;
        _redis.Answer = static () => Task.FromResult(RedisResult.Create((RedisValue)30));
        Assert.Equal(TimeSpan.Zero, await _window.EnterAsync());
        Assert.Equal(0, _redis.Asked);

        _clock.Advance(RedisLink.Rest);
        Assert.Equal(TimeSpan.FromMilliseconds(30), await _window.EnterAsync());
        Assert.Equal(TimeSpan.FromMilliseconds(30), await _window.EnterAsync());
        Assert.Equal(["Warning", "Information"], Levels);
    }
}

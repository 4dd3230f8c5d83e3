using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

/// <summary>The script, as two processes see it.</summary>
public sealed class SharedWindowTests : IAsyncLifetime
{
    private const string Key = "intercom:rate-limit:test";

    private readonly RedisServer _server = new();
    private ConnectionMultiplexer? _redis;
    private SharedWindow _one = null!;
    private SharedWindow _other = null!;

    public async Task InitializeAsync()
    {
        if (!RedisServer.IsInstalled)
            return;

        await _server.StartAsync();
        _redis = await _server.ConnectAsync();
        (_one, _other) = (Window(), Window());
    }

    public async Task DisposeAsync()
    {
        if (_redis is not null)
            await _redis.DisposeAsync();
        _server.Dispose();
    }

    [RedisFact]
    public async Task Before_the_first_answer_ten_requests_are_under_way_in_all()
    {
        Assert.Equal(7, await EnterAsync(_one, atMost: 7));
        Assert.Equal(3, await EnterAsync(_other));
        Assert.True(await _one.EnterAsync() > TimeSpan.Zero);
        _other.Leave(RateReading.NoAnswer);
        Assert.Equal(1, await EnterAsync(_other));
    }

    [RedisFact]
    public async Task An_answer_without_headers_lets_all_go()
    {
        await EnterAsync(_one);
        _one.Leave(new RateReading(true, true));
        Assert.Equal(30, await EnterAsync(_one, atMost: 30));
        Assert.Equal(30, await EnterAsync(_other, atMost: 30));
    }

    [RedisFact]
    public async Task What_one_learns_holds_for_the_other_and_what_is_under_way_counts()
    {
        await EnterAsync(_one, atMost: 3);
        Answer(_one, limit: 20, remaining: 8);
        Assert.Equal(2, await EnterAsync(_one, atMost: 2));
        Assert.Equal(4, await EnterAsync(_other));
        Answer(_other, limit: 20, remaining: 12);
        Assert.Equal(1, await EnterAsync(_other));
        _other.Leave(RateReading.NoAnswer);
        Assert.Equal(0, await EnterAsync(_one));
    }

    [RedisFact]
    public async Task A_spent_window_is_waited_for_by_all_and_the_next_lets_its_limit_go()
    {
        await EnterAsync(_one, atMost: 1);
        Answer(_one, limit: 5, remaining: 0, until: 60, reset: 1);
        Assert.InRange(await _one.EnterAsync(), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(60));
        Assert.InRange(await _other.EnterAsync(), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(60));

        await _redis!.GetDatabase().HashSetAsync(Key, "end", 0);
        Assert.Equal(3, await EnterAsync(_one, atMost: 3));
        Assert.Equal(2, await EnterAsync(_other));
        Answer(_one, limit: 5, remaining: 3, until: 60, reset: 1);
        Assert.Equal(1, await EnterAsync(_other));
        Answer(_one, limit: 5, remaining: 0, until: 60, reset: 2);
        Assert.InRange(await _other.EnterAsync(), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(60));
    }

    [RedisFact]
    public async Task A_refusal_of_one_stops_all()
    {
        await EnterAsync(_one, atMost: 1);
        _one.Leave(new RateReading(true, true) { Pause = TimeSpan.FromSeconds(30) });
        Assert.InRange(await _one.EnterAsync(), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));
        Assert.InRange(await _other.EnterAsync(), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));
    }

    [RedisFact]
    public async Task What_a_process_had_under_way_that_fell_silent_is_forgotten()
    {
        await _redis!.GetDatabase().HashSetAsync(Key, "p:gone", "10 1000");
        Assert.Equal(10, await EnterAsync(_one));
        Assert.False(await _redis.GetDatabase().HashExistsAsync(Key, "p:gone"));
    }

    [RedisFact]
    public async Task A_connection_that_the_app_has_closed_stops_nobody()
    {
        await _redis!.DisposeAsync();
        Assert.Equal(10, await EnterAsync(_one));
        _one.Leave(RateReading.NoAnswer);
        Assert.Equal(1, await EnterAsync(_one));
    }

    [RedisFact]
    public async Task It_expires()
    {
        await EnterAsync(_one, atMost: 1);
        Assert.InRange((await _redis!.GetDatabase().KeyTimeToLiveAsync(Key))!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
    }

    private static async Task<int> EnterAsync(SharedWindow window, int atMost = 100)
    {
        int entered = 0;
        while (entered < atMost && await window.EnterAsync() == TimeSpan.Zero)
            entered++;

        return entered;
    }

    private static void Answer(SharedWindow window, int limit, int remaining, double until = 60, long reset = 1) =>
        window.Leave(new RateReading(true, true) { Window = new WindowReading(limit, remaining, reset, TimeSpan.FromSeconds(until)) });

    /// <summary>By a clock that stands still, Redis has all the time it needs on a busy machine.</summary>
    private SharedWindow Window()
    {
        var clock = new FakeTimeProvider();
        return new SharedWindow(new WindowScript(_redis!.GetDatabase(), Key), new RedisLink(_redis, clock, NullLogger.Instance), new LearnedWindow(clock));
    }
}

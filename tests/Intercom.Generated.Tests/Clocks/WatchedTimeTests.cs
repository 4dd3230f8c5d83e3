namespace Intercom.Tests.Clocks;

/// <summary>The clock that other tests rely on.</summary>
public class WatchedTimeTests
{
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    private readonly WatchedTime _clock = new();
    private ITimer? _timer;
    private int _times;

    [Fact]
    public async Task Time_stands_still_at_a_limit_until_what_it_limits_is_over()
    {
        var limited = new CancellationTokenSource(s_limit, _clock);
        Task waiting = Task.Delay(s_wait, _clock);
        Task passing = _clock.PassUntilAsync(waiting);
        Assert.False(passing.IsCompleted);
        Assert.Equal(_clock.Start, _clock.GetUtcNow());

        limited.Dispose();
        await passing.Soon();
        Assert.False(limited.IsCancellationRequested);
        Assert.Equal(_clock.Start + s_wait, _clock.GetUtcNow());
    }

    [Fact]
    public async Task A_limit_goes_off_where_a_test_is_about_it()
    {
        using var limited = new CancellationTokenSource(s_limit, _clock);
        await _clock.PassUntilAsync(Task.Delay(s_wait, _clock), limits: true).Soon();
        Assert.True(limited.IsCancellationRequested);
    }

    [Fact]
    public async Task Waits_that_are_too_long_are_left_alone()
    {
        Task longer = Task.Delay(s_wait, _clock);
        await _clock.PassUntilAsync(Task.Delay(s_limit, _clock), longest: s_limit).Soon();
        Assert.False(longer.IsCompleted);
    }

    [Fact]
    public async Task A_timer_that_is_set_anew_as_it_goes_off_is_waited_for_again()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _timer = _clock.CreateTimer(_ => GoOff(done), null, s_wait, Timeout.InfiniteTimeSpan);
        await _clock.PassUntilAsync(done.Task).Soon();
        Assert.Equal(_clock.Start + (3 * s_wait), _clock.GetUtcNow());
    }

    private void GoOff(TaskCompletionSource done)
    {
        if (++_times == 3)
            done.SetResult();
        else
            _timer!.Change(s_wait, Timeout.InfiniteTimeSpan);
    }
}

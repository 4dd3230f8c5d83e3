namespace Intercom.Tests.Clocks;

/// <summary>A clock on which time goes by many times as fast: a window of ten seconds is over in a moment.</summary>
/// <param name="times">How many times as fast.</param>
/// <param name="timeouts">Whether a token that is cancelled after a time is: what it is for takes its time whatever a clock says.</param>
internal sealed class HurriedClock(int times, bool timeouts = true) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency / times;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(50) + (System.GetElapsedTime(_start) * times);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        state is CancellationTokenSource && !timeouts
            ? System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)
            : new HurriedTimer(this, System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period)));

    /// <summary>Rounded up: a timer that goes off a moment too soon would be one that goes off long before its time.</summary>
    private TimeSpan Hurried(TimeSpan time) => time <= TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / times) + 1);

    private sealed class HurriedTimer(HurriedClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Hurried(dueTime), clock.Hurried(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}

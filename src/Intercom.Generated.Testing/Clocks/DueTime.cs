namespace Intercom.Testing.Clocks;

/// <summary>Waits for a time of a clock that may be moved by hand.</summary>
internal static class DueTime
{
    public static async Task ReachedAsync(TimeProvider clock, DateTimeOffset due, CancellationToken cancellationToken)
    {
        TimeSpan left;
        while ((left = due - clock.GetUtcNow()) > TimeSpan.Zero)
        {
            // Timers know whole milliseconds, and one that is early would be set again and again.
            Task passed = Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), clock, cancellationToken);
            // The clock may have got there while the timer was set.
            if (clock.GetUtcNow() < due)
                await passed.ConfigureAwait(false);
        }
    }
}

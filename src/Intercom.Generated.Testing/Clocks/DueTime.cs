namespace Intercom.Testing.Clocks;

/// <summary>Waits for a time of a clock that may be moved by hand.</summary>
internal static class DueTime
{
    public static async Task ReachedAsync(TimeProvider clock, DateTimeOffset due, CancellationToken cancellationToken)
    {
        TimeSpan left;
        while ((left = due - clock.GetUtcNow()) > TimeSpan.Zero)
        {
            Task passed = Task.Delay(left, clock, cancellationToken);
            // The clock may have got there while the timer was set.
            if (clock.GetUtcNow() < due)
                await passed.ConfigureAwait(false);
        }
    }
}

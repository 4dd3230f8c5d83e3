using Microsoft.Extensions.Time.Testing;

namespace Intercom.Testing.Tests.Faults;

/// <summary>Lets the time of a test go by.</summary>
internal static class PassingClock
{
    private static readonly TimeSpan s_guard = TimeSpan.FromMinutes(1);

    /// <summary>Second after second, until something is done; where it never is, the test fails.</summary>
    public static async Task PassUntilAsync(this FakeTimeProvider clock, Task done)
    {
        using var guard = new CancellationTokenSource(s_guard);
        while (!done.IsCompleted)
        {
            guard.Token.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    /// <summary>Waits for what needs no time of the test's.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var guard = new CancellationTokenSource(s_guard);
        while (!condition())
        {
            guard.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}

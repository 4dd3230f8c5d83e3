using Microsoft.Extensions.Time.Testing;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>Lets the time of a test go by.</summary>
internal static class PassingTime
{
    /// <summary>How long a test that hangs is waited for, in real time.</summary>
    public static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    /// <summary>Second after second, until something is done.</summary>
    public static async Task PassUntilAsync(this FakeTimeProvider clock, Task done)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (!done.IsCompleted)
        {
            guard.Token.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await done;
    }

    /// <summary>Waits for something that needs no time of the test's.</summary>
    public static Task Soon(this Task task) => task.WaitAsync(Guard);

    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(Guard);
}

using Microsoft.Extensions.Time.Testing;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>Lets the time of a test go by.</summary>
internal static class PassingTime
{
    /// <summary>How long a test that hangs is waited for, in real time.</summary>
    public static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    /// <summary>Second after second, until something is done.</summary>
    public static Task PassUntilAsync(this FakeTimeProvider clock, Task done) => clock.PassUntilAsync(done, TimeSpan.FromSeconds(1));

    /// <summary>Step after step, until something is done: small ones where what is done in between must not come too late.</summary>
    public static async Task PassUntilAsync(this FakeTimeProvider clock, Task done, TimeSpan step)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (!done.IsCompleted)
        {
            guard.Token.ThrowIfCancellationRequested();
            clock.Advance(step);
            await Task.Yield();
        }

        await done;
    }

    /// <summary>Waits until something is so that needs no time of the test's.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isTrue)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (!await isTrue())
        {
            guard.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public static Task UntilAsync(Func<bool> isTrue) => UntilAsync(() => Task.FromResult(isTrue()));

    /// <summary>Waits for something that needs no time of the test's.</summary>
    public static Task Soon(this Task task) => task.WaitAsync(Guard);

    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(Guard);
}

namespace Intercom.Tests.Clocks;

/// <summary>Waits, in real time, for what needs no time of the test's.</summary>
internal static class RealTime
{
    /// <summary>How long a test that hangs is waited for, in real time.</summary>
    public static readonly TimeSpan Guard = TimeSpan.FromMinutes(1);

    /// <summary>Waits until something is so.</summary>
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

    /// <summary>Waits for something that comes at once.</summary>
    public static Task Soon(this Task task) => task.WaitAsync(Guard);

    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(Guard);
}

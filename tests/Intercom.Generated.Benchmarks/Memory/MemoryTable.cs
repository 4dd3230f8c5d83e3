using System.Diagnostics;
using System.Globalization;
using Intercom.Benchmarks.Serving;

namespace Intercom.Benchmarks.Memory;

/// <summary>What walking through a list holds in memory, by its length. Each length runs in a process of its own, so that none inherits the peak of another.</summary>
internal static class MemoryTable
{
    public static async Task PrintAsync()
    {
        Console.WriteLine("\nWalking a list: peak working set, and what is alive at most\n");
        Console.WriteLine("| users | time | peak working set | alive at most |\n|--:|--:|--:|--:|");
        foreach (int users in new[] { 10_000, 100_000, 1_000_000 })
        {
            using Process walk = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--walk", users.ToString(CultureInfo.InvariantCulture)]))!;
            await walk.WaitForExitAsync().ConfigureAwait(false);
            if (walk.ExitCode != 0)
                throw new InvalidOperationException($"Walking {users} users failed.");
        }
    }

    public static async Task WalkAsync(int users)
    {
        using var list = new LongList(users);
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "a-token-for-benchmarks" }, list);
        long start = Stopwatch.GetTimestamp();
        long alive = 0;
        int seen = 0;
        await foreach (User _ in client.Users.All().ConfigureAwait(false))
        {
            if (++seen % (users / 10) == 0)
                alive = Math.Max(alive, GC.GetTotalMemory(forceFullCollection: true));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {seen:#,0} | {time.TotalSeconds:0.0} s | {process.PeakWorkingSet64 / 1048576.0:0.0} MB | {alive / 1048576.0:0.00} MB |"));
    }
}

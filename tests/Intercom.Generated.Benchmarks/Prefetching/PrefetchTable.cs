using System.Diagnostics;
using System.Globalization;
using Intercom.Benchmarks.Serving;

namespace Intercom.Benchmarks.Prefetching;

/// <summary>What it gains to fetch a page while the one before is worked on, where an answer takes 20 ms.</summary>
internal static class PrefetchTable
{
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(20);

    public static async Task PrintAsync()
    {
        LoopbackServer server = await LoopbackServer.StartAsync(s_latency).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new IntercomClient(new IntercomOptions { AccessToken = "a-token-for-benchmarks", BaseAddress = server.Address });
            Console.WriteLine($"\n20 pages of 50 users, {s_latency.TotalMilliseconds:0} ms of latency each: page by page, and with prefetch\n");
            Console.WriteLine("| work on a page | page by page | with prefetch | ratio |\n|--:|--:|--:|--:|");
            await WalkAsync(client, TimeSpan.Zero, prefetch: true).ConfigureAwait(false);
            foreach (int work in new[] { 0, 5, 10, 20, 40 })
            {
                TimeSpan one = await WalkAsync(client, TimeSpan.FromMilliseconds(work), prefetch: false).ConfigureAwait(false);
                TimeSpan ahead = await WalkAsync(client, TimeSpan.FromMilliseconds(work), prefetch: true).ConfigureAwait(false);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {work} ms | {one.TotalMilliseconds:0} ms | {ahead.TotalMilliseconds:0} ms | {ahead / one:0.00} |"));
            }
        }
    }

    private static async Task<TimeSpan> WalkAsync(IntercomClient client, TimeSpan work, bool prefetch)
    {
        long start = Stopwatch.GetTimestamp();
        await foreach (Page<User> page in client.Users.All(prefetch).AsPages().ConfigureAwait(false))
        {
            long begin = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(begin) < work)
                Thread.SpinWait(100);
        }

        return Stopwatch.GetElapsedTime(start);
    }
}

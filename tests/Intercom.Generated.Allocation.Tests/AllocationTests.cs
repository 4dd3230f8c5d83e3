using System.Globalization;
using Intercom.Benchmarks.Contestants;
using Intercom.Benchmarks.Quick;
using Intercom.Benchmarks.Serving;

namespace Intercom.Allocation.Tests;

/// <summary>Holds what each operation allocates to what it allocated when it was last reviewed, to the byte.</summary>
public sealed class AllocationTests : IDisposable
{
    private static readonly Baseline s_baseline = Baseline.Read();

    private readonly CannedHandler _canned = new();
    private readonly Ours _ours;

    public AllocationTests() => _ours = new Ours(new Uri("https://api.intercom.io"), _canned);

    public static TheoryData<string> Names { get; } = [.. Scenario.All.Where(static scenario => !scenario.IsConcurrent).Select(static scenario => scenario.Name)];

    public void Dispose()
    {
        _ours.Dispose();
        _canned.Dispose();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_operation_allocates_what_it_did(string name)
    {
        long bytes = await BytesAsync(Scenario.All.Single(scenario => scenario.Name == name));
        if (Baseline.IsAccepting)
            s_baseline.Accept(name, bytes);

        long known = s_baseline.BytesOf(name);
        Assert.True(
            s_baseline.IsAsMuch(bytes, known),
            string.Create(CultureInfo.InvariantCulture, $"'{name}' allocates {bytes:#,0} bytes; it was {known:#,0}. Where that is meant, build/accept takes it over."));
    }

    /// <summary>The least of some runs: anything more is somebody else's, on the same thread.</summary>
    private async Task<long> BytesAsync(Scenario scenario)
    {
        long least = long.MaxValue;
        for (int run = 0; run < 50; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task done = scenario.Run(_ours, LastRead.Instance);
            long after = GC.GetAllocatedBytesForCurrentThread();

            // What waits goes on elsewhere, where it would not be counted.
            Assert.True(done.IsCompleted);
            await done;
            least = Math.Min(least, after - before);
        }

        return least;
    }
}

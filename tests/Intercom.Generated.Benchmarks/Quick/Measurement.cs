using System.Diagnostics;
using Intercom.Benchmarks.Contestants;

namespace Intercom.Benchmarks.Quick;

/// <summary>What a scenario costs one contestant: time by rounds, memory to the byte.</summary>
internal sealed class Measurement(Scenario scenario, Contestant contestant)
{
    private readonly List<double> _nanoseconds = [];
    private int _times = 1;

    public Contestant Contestant => contestant;

    /// <summary>The median of the rounds, in nanoseconds.</summary>
    public double Time
    {
        get
        {
            double[] sorted = [.. _nanoseconds.Order()];
            return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
        }
    }

    /// <summary>The bytes one run allocates: the least of the rounds, as anything more is somebody else's.</summary>
    public double Bytes { get; private set; } = double.MaxValue;

    /// <summary>Runs until the code is compiled for good, and finds out how often a round has to run.</summary>
    public async Task WarmUpAsync(TimeSpan warmUp, TimeSpan round)
    {
        long start = Stopwatch.GetTimestamp();
        int runs = 0;
        while (Stopwatch.GetElapsedTime(start) < warmUp || runs == 0)
        {
            await scenario.Run(contestant, LastRead.Instance).ConfigureAwait(false);
            runs++;
        }

        _times = Math.Max(1, (int)(runs * (round / Stopwatch.GetElapsedTime(start))));
    }

    public async Task RoundAsync()
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < _times; time++)
            await scenario.Run(contestant, LastRead.Instance).ConfigureAwait(false);

        _nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / _times);
        Bytes = Math.Min(Bytes, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / _times);
    }
}

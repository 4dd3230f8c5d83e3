using System.Globalization;
using Intercom.Benchmarks.Contestants;

namespace Intercom.Benchmarks.Quick;

/// <summary>Ratios to the floor, from rounds in which the contestants take turns: what disturbs one disturbs all.</summary>
internal static class QuickTable
{
    private const int Rounds = 15;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(12);

    public static async Task PrintAsync(string title, IReadOnlyList<Contestant> contestants, IEnumerable<Scenario> scenarios)
    {
        Console.WriteLine($"\n{title}: time and bytes, as multiples of the floor's\n");
        Console.WriteLine(Row("scenario", ["floor", .. contestants.Skip(1).Select(contestant => contestant.Name), "goal"]));
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("--:|", contestants.Count + 1))}");
        foreach (Scenario scenario in scenarios)
            Console.WriteLine(await MeasureAsync(scenario, contestants).ConfigureAwait(false));
    }

    /// <summary>Has all contestants read the same before any is timed.</summary>
    public static async Task CheckAsync(IReadOnlyList<Contestant> contestants)
    {
        foreach (Scenario scenario in Scenario.All)
        {
            ulong? expected = null;
            foreach (Contestant contestant in contestants)
            {
                var sum = new SumOfAll();
                if (!await TriedAsync(() => scenario.Run(contestant, sum)).ConfigureAwait(false))
                    continue;
                if (sum.Sum != (expected ??= sum.Sum))
                    throw new InvalidOperationException($"{contestant.Name} does not read the same as the others: {scenario.Name}.");
            }
        }
    }

    private static async Task<string> MeasureAsync(Scenario scenario, IReadOnlyList<Contestant> contestants)
    {
        var measurements = new List<Measurement>();
        foreach (Contestant contestant in contestants)
        {
            var measurement = new Measurement(scenario, contestant);
            if (await TriedAsync(() => measurement.WarmUpAsync(s_warmUp, s_round)).ConfigureAwait(false))
                measurements.Add(measurement);
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (Measurement measurement in measurements)
                await measurement.RoundAsync().ConfigureAwait(false);
        }

        Measurement floor = measurements[0];
        IEnumerable<string> others = contestants.Skip(1).Select(contestant => measurements.Find(measurement => measurement.Contestant == contestant) is { } other
            ? string.Create(CultureInfo.InvariantCulture, $"{other.Time / floor.Time:0.00}, {other.Bytes / floor.Bytes:0.00}")
            : "-");
        return Row(scenario.Name, [string.Create(CultureInfo.InvariantCulture, $"{floor.Time / 1000:#,0.0} us, {floor.Bytes:#,0}"), .. others, Goal(scenario)]);
    }

    private static string Goal(Scenario scenario) =>
        scenario.MaxTime is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{scenario.MaxTime:0.00}, {scenario.MaxBytes:0.00}");

    private static string Row(string name, IEnumerable<string> cells) => $"| {name,-30} | {string.Join(" | ", cells.Select(cell => cell.PadLeft(12)))} |";

    /// <summary>Whether the contestant can do it at all.</summary>
    private static async Task<bool> TriedAsync(Func<Task> run)
    {
        try
        {
            await run().ConfigureAwait(false);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}

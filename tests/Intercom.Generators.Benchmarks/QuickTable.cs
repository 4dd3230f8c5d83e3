using System.Diagnostics;
using System.Globalization;

namespace Intercom.Generators.Benchmarks;

/// <summary>A table in less than a minute: rounds in turn, so that what the machine does besides befalls all alike, and the median of each.</summary>
internal static class QuickTable
{
    private const int Rounds = 15;

    public static void Print()
    {
        Workload once = Made(1);
        Workload tenfold = Made(10);
        (string Name, Func<Workload, object> Run)[] works =
            [("cold", work => work.Cold()), ("C# edit", work => work.CSharpEdit()), ("the same, ready-made", work => work.CSharpEditOfReadyMade()), ("edit of one description", work => work.DescriptionEdit())];

        var times = works.ToDictionary(work => work.Name, _ => (Once: new List<double>(), Tenfold: new List<double>()));
        for (int round = -2; round < Rounds; round++)
        {
            foreach ((string name, Func<Workload, object> run) in works)
            {
                double one = Milliseconds(() => run(once));
                double ten = Milliseconds(() => run(tenfold));
                // The first rounds are for the compiler of the runtime.
                if (round < 0)
                    continue;
                times[name].Once.Add(one);
                times[name].Tenfold.Add(ten);
            }
        }

        Console.WriteLine(Invariant($"{Rounds} rounds, medians in ms; v1 makes {once.Sources} files, ten times v1 {tenfold.Sources}"));
        Console.WriteLine(Invariant($"{"",-25}{"v1",10}{"10 x v1",10}{"ratio",10}"));
        foreach ((string name, (List<double> one, List<double> ten)) in times)
            Console.WriteLine(Invariant($"{name,-25}{Median(one),10:0.000}{Median(ten),10:0.000}{Median(ten) / Median(one),10:0.0}"));

        Console.WriteLine("\"the same, ready-made\": of a generator that does nothing but hand over as many files. So much of a C# edit, and of its growth,");
        Console.WriteLine("is the compiler's: it adds all generated files to the new compilation. No step of the generator runs then, which its tests assert.");
    }

    private static Workload Made(int times)
    {
        var work = new Workload { Times = times };
        work.SetUp();
        return work;
    }

    private static double Milliseconds(Func<object> run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

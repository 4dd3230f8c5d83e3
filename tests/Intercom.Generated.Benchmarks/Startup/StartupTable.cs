using System.Diagnostics;
using System.Globalization;
using Intercom.Benchmarks.Serving;

namespace Intercom.Benchmarks.Startup;

/// <summary>How soon after its start a small app, compiled ahead of time, has sent its first request, and how large it is: with this client, and with one written by hand.</summary>
internal static class StartupTable
{
    private const int Starts = 21;

    public static async Task PrintAsync()
    {
        string folder = Directory.CreateTempSubdirectory("intercom-startup").FullName;
        string[] apps = [await PublishAsync(folder, isFloor: true).ConfigureAwait(false), await PublishAsync(folder, isFloor: false).ConfigureAwait(false)];
        double[][] times = [new double[Starts], new double[Starts]];
        for (int start = 0; start < Starts; start++)
        {
            for (int app = 0; app < apps.Length; app++)
                times[app][start] = await StartAsync(apps[app]).ConfigureAwait(false);
        }

        Console.WriteLine("\nA small app, compiled ahead of time\n");
        Console.WriteLine("| client | first request after | fastest | binary |\n|---|--:|--:|--:|");
        for (int app = 0; app < apps.Length; app++)
        {
            Array.Sort(times[app]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(app == 0 ? "floor" : "ours")} | {times[app][Starts / 2]:0.0} ms | {times[app][0]:0.0} ms | {new FileInfo(apps[app]).Length / 1048576.0:0.0} MB |"));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> PublishAsync(string folder, bool isFloor)
    {
        string output = Path.Combine(folder, isFloor ? "floor" : "ours");
        string[] arguments =
        [
            "publish", RepositoryFolder.PathOf("tests", "Intercom.Generated.Startup"), "--configuration", "Release", "--use-current-runtime",
            "--output", output, "-p:IsPublished=true", $"-p:IsFloor={isFloor}", "--verbosity", "quiet", "--nologo",
        ];
        using Process publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync().ConfigureAwait(false);
        return publish.ExitCode == 0
            ? Path.Combine(output, "Intercom.Generated.Startup" + (OperatingSystem.IsWindows() ? ".exe" : ""))
            : throw new InvalidOperationException("The app could not be published.");
    }

    private static async Task<double> StartAsync(string app)
    {
        LoopbackServer server = await LoopbackServer.StartAsync().ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            long start = Stopwatch.GetTimestamp();
            using Process process = Process.Start(app, server.Address.ToString());
            long first = await server.FirstRequest.ConfigureAwait(false);
            await process.WaitForExitAsync().ConfigureAwait(false);
            return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start, first).TotalMilliseconds : throw new InvalidOperationException("The app did not read what it should.");
        }
    }
}

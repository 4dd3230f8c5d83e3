using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Intercom.Redis.Tests;

/// <summary>A <see cref="SharingProcess"/> that runs.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _log = [];

    private RunningProcess(Process process) => _process = process;

    /// <summary>What it logged, of Redis and of requests without an answer, before its last answer.</summary>
    public IReadOnlyList<string> Log => _log;

    public static async Task<RunningProcess> StartAsync(string redis, Uri api, int maxRetries)
    {
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var start = new ProcessStartInfo(dotnet, [typeof(SharingProcess).Assembly.Location, redis, api.ToString(), maxRetries.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var running = new RunningProcess(Process.Start(start)!);
        Assert.Equal("ready", await running._process.StandardOutput.ReadLineAsync());
        return running;
    }

    /// <summary>Has it send so many requests at once.</summary>
    public async Task<(int Answered, int Refused)> SendAsync(int requests)
    {
        await _process.StandardInput.WriteLineAsync(requests.ToString(CultureInfo.InvariantCulture));
        string? said;
        while ((said = await _process.StandardOutput.ReadLineAsync()) is not null && !char.IsAsciiDigit(said[0]))
            _log.Add(said);

        Assert.True(said is not null, $"The process ended:\n{string.Join('\n', Log)}");
        int[] numbers = [.. said.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[1]);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}

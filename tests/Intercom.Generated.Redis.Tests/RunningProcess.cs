using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Intercom.Redis.Tests;

/// <summary>A <see cref="SharingProcess"/> that runs.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _log = [];

    private RunningProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_log)
                _log.Add(line.Data ?? "");
        };
        _process.BeginErrorReadLine();
    }

    /// <summary>What it logged of Redis and of requests without an answer.</summary>
    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_log)
                return [.. _log.Where(static line => line.Length > 0)];
        }
    }

    public static async Task<RunningProcess> StartAsync(string redis, Uri api, int maxRetries)
    {
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var start = new ProcessStartInfo(dotnet, [typeof(SharingProcess).Assembly.Location, redis, api.ToString(), maxRetries.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var running = new RunningProcess(Process.Start(start)!);
        string? said = await running._process.StandardOutput.ReadLineAsync();
        Assert.True(said == "ready", $"The process did not start: {said}\n{string.Join('\n', running.Log)}");
        return running;
    }

    /// <summary>Has it send so many requests at once.</summary>
    public async Task<(int Answered, int Refused)> SendAsync(int requests)
    {
        await _process.StandardInput.WriteLineAsync(requests.ToString(CultureInfo.InvariantCulture));
        string? said = await _process.StandardOutput.ReadLineAsync();
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

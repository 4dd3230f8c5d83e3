using System.Diagnostics;
using Intercom.Tests.Processes;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

/// <summary>A Redis of a test's own: on a free port of this machine, and gone without a trace.</summary>
public sealed class RedisServer : IDisposable
{
    private static readonly string? s_program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    private readonly int _port = FreePort.Next();
    private Process? _process;

    public static bool IsInstalled => s_program is not null;

    /// <summary>Where it is, and that a busy machine may take its time.</summary>
    public string Address => $"127.0.0.1:{_port},abortConnect=false,connectTimeout=60000,asyncTimeout=60000";

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(s_program!) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (string argument in new[] { "--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no" })
            start.ArgumentList.Add(argument);

        _process = Process.Start(start)!;
        string said = "";
        while (!said.Contains("Ready to accept connections", StringComparison.Ordinal))
        {
            if (await _process.StandardOutput.ReadLineAsync() is not { } line)
            {
                // Who fails to start is not disposed.
                Stop();
                throw new InvalidOperationException($"redis-server did not start: {said}");
            }

            said += line;
        }

        // A pipe that nobody empties would stop it.
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    public Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync(Address);

    public void Stop()
    {
        if (_process is null)
            return;

        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose() => Stop();
}

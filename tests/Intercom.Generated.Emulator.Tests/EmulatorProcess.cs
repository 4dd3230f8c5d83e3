using System.Diagnostics;
using System.Net.Http.Headers;
using System.Reflection;
using Intercom.Tests.Processes;

namespace Intercom.Emulator.Tests;

/// <summary>The program, running. It is ended with the test, however that goes.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    public const string CtrlC = "INT";
    public const string Terminate = "TERM";

    // Far more than it takes: a program that hangs fails its test.
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(2);

    private static readonly string s_program = Metadata("Program");

    private readonly Process _process;

    private EmulatorProcess(Process process) => _process = process;

    public static EmulatorProcess Start(params string[] arguments) => new(Process.Start(InterruptibleProcess.StartInfo(s_program, arguments))!);

    /// <summary>The page of its package.</summary>
    public static string Readme => Metadata("Readme");

    /// <summary>Runs it to its end.</summary>
    public static async Task<Outcome> RunAsync(params string[] arguments)
    {
        using EmulatorProcess process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>The line it tells of itself with; what it says of errors, if it never does.</summary>
    public async Task<string> StartUpLineAsync() =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(s_long) ?? throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());

    /// <summary>A client of it, with an access token.</summary>
    public async Task<HttpClient> ConnectAsync(string token = "token")
    {
        string address = (await StartUpLineAsync()).Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal));
        var http = new HttpClient { BaseAddress = new Uri(address), Timeout = s_long };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async Task SendAsync(string signal, int times = 1)
    {
        using Process kill = Process.Start("sh", ["-c", $"kill -{signal} {string.Join(' ', Enumerable.Repeat(_process.Id, times))}"]);
        await kill.WaitForExitAsync().WaitAsync(s_long);
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits for the end. What was read before is not in the output.</summary>
    public async Task<Outcome> EndAsync()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync();
        Task<string> errors = _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync().WaitAsync(s_long);
        return new Outcome(_process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static string Metadata(string key) => typeof(EmulatorProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}

using System.Diagnostics;
using System.Globalization;
using Intercom.Tests.Processes;
using Quickstart;

namespace Intercom.Tests.Export;

/// <summary>The quickstart, running as a process of its own. It is ended with the test, however that goes.</summary>
internal sealed class ExportProcess : IDisposable
{
    // Far more than it takes: a program that hangs fails its test.
    public static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    public ExportProcess(params string[] arguments)
    {
        ProcessStartInfo start = InterruptibleProcess.StartInfo(typeof(QuickstartProgram).Assembly.Location, ["export", .. arguments]);
        start.Environment[QuickstartProgram.TokenVariable] = "token";
        // What CI services set, and makes some programs colour what goes to a file.
        start.Environment["GITHUB_ACTIONS"] = "true";
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public async Task SendAsync(string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync().WaitAsync(Long);
        Assert.Equal(0, kill.ExitCode);
    }

    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Long);
        return (_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Intercom.Tests.Processes;

/// <summary>A program of .NET that Ctrl+C reaches, whatever the tests are run by.</summary>
internal static class InterruptibleProcess
{
    private const int Interrupt = 2;

    /// <summary>How to start it. What a script starts in its background ignores the signal, and so would all that is started by that.</summary>
    public static ProcessStartInfo StartInfo(string program, params IEnumerable<string> arguments) => IsInterruptIgnored()
        ? Redirected("env", ["--default-signal=INT", "dotnet", program, .. arguments])
        : Redirected("dotnet", [program, .. arguments]);

    private static ProcessStartInfo Redirected(string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        return File.Exists(Status)
            && File.ReadLines(Status).Single(static line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & (1UL << (Interrupt - 1))) != 0;
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quickstart.Export;

/// <summary>Takes the first Ctrl+C, SIGTERM or closed terminal for a wish to stop in good order. Another one ends the program at once.</summary>
internal sealed class StopSignal : IDisposable
{
    // What starts programs, such as timeout, may send one signal twice: to the program and to all its group.
    private static readonly TimeSpan s_echo = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private readonly CancellationTokenSource _given = new();
    private readonly PosixSignalRegistration[] _registrations;
    private long _first;
    private bool _isDisposed;

    public StopSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Note(signal, ExportExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Note(signal, ExportExitCode.HungUp)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Note(signal, ExportExitCode.Terminated)),
    ];

    /// <summary>Cancelled when the signal is given.</summary>
    public CancellationToken Token => _given.Token;

    /// <summary>The exit code that tells of it.</summary>
    public int ExitCode { get; private set; } = ExportExitCode.Interrupted;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();

        lock (_gate)
        {
            _isDisposed = true;
            _given.Dispose();
        }
    }

    private void Note(PosixSignalContext signal, int exitCode)
    {
        long now = Stopwatch.GetTimestamp();
        long first = Interlocked.CompareExchange(ref _first, now, 0);
        signal.Cancel = first == 0 || Stopwatch.GetElapsedTime(first, now) < s_echo;
        if (first != 0)
            return;

        ExitCode = exitCode;
        lock (_gate)
        {
            // A signal may still be at it when all is done. Whoever waits goes on elsewhere: what handles a signal must not wait for the end of the program.
            if (!_isDisposed)
                _ = _given.CancelAsync();
        }
    }
}

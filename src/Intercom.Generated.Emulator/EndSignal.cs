using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Intercom.Emulator;

/// <summary>Takes the first Ctrl+C or SIGTERM for a wish to end in good order. One that comes a second later or more ends the program at once.</summary>
internal sealed class EndSignal : IDisposable
{
    // What starts programs, such as timeout, may send a signal to the program and then to all its group.
    private static readonly TimeSpan s_echo = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _given = new();
    private readonly PosixSignalRegistration[] _registrations;
    private long _first;

    public EndSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Note),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Note),
    ];

    /// <summary>Cancelled when the signal is given.</summary>
    public CancellationToken Token => _given.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _given.Dispose();
    }

    private void Note(PosixSignalContext signal)
    {
        long now = Stopwatch.GetTimestamp();
        long first = Interlocked.CompareExchange(ref _first, now, 0);
        signal.Cancel = first == 0 || Stopwatch.GetElapsedTime(first, now) < s_echo;
        // Whoever waits goes on elsewhere: what handles a signal must not wait for the end of the program.
        if (first == 0)
            _ = _given.CancelAsync();
    }
}

using System.Runtime.InteropServices;

namespace Intercom.Emulator;

/// <summary>Takes the first Ctrl+C or SIGTERM for a wish to end in good order. A second one ends the program at once.</summary>
internal sealed class EndSignal : IDisposable
{
    private readonly TaskCompletionSource _given = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;

    public EndSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Note),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Note),
    ];

    /// <summary>Ends when the signal is given.</summary>
    public Task Task => _given.Task;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
    }

    private void Note(PosixSignalContext signal) => signal.Cancel = _given.TrySetResult();
}

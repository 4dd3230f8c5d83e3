namespace Intercom;

/// <summary>A try that waits for its turn, until it is disposed.</summary>
internal readonly struct ParkedWait(CallRecord call, long start) : IDisposable
{
    public void Dispose() => call.EndParking(start);
}

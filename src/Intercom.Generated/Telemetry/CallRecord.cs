using System.Diagnostics;

namespace Intercom;

/// <summary>What is noted of a call that somebody watches, over all its tries. It travels with the request; where nobody watches, there is none.</summary>
internal sealed class CallRecord
{
    private static readonly HttpRequestOptionsKey<CallRecord> s_key = new("Intercom.Call");

    private readonly TimeProvider _clock;
    private readonly Activity? _span;
    private readonly long _start;
    private string? _retryReason;
    private long _retryStart;

    private CallRecord(Operation operation, ServerTags server, TimeProvider clock)
    {
        _clock = clock;
        _start = clock.GetTimestamp();
        Operation = OperationTags.Of(operation);
        Server = server;
        _span = CallSpan.Start(this);
    }

    public OperationTags Operation { get; }

    public ServerTags Server { get; }

    /// <summary>How often the request was sent again.</summary>
    public int Resends { get; private set; }

    /// <summary>How long its tries waited for their turn: for the window of the rate limit and the app's own limiter.</summary>
    public TimeSpan Parked { get; private set; }

    /// <summary>How long it waited between its tries.</summary>
    public TimeSpan Delayed { get; private set; }

    /// <summary>The span is the current one from here on, to whatever the caller of this awaits.</summary>
    public static CallRecord Begin(HttpRequestMessage request, Operation operation, ServerTags server, TimeProvider clock)
    {
        var call = new CallRecord(operation, server, clock);
        request.Options.Set(s_key, call);
        return call;
    }

    public static CallRecord? Of(HttpRequestMessage request) => request.Options.TryGetValue(s_key, out CallRecord? call) ? call : null;

    /// <summary>The call waits for its turn, until the wait is disposed.</summary>
    public ParkedWait Park() => new(this, _clock.GetTimestamp());

    public void EndParking(long start) => Parked += _clock.GetElapsedTime(start);

    /// <summary>The call waits before it is sent again.</summary>
    public void BeginRetry(string reason) => (_retryReason, _retryStart) = (reason, _clock.GetTimestamp());

    /// <summary>It is sent again.</summary>
    public void Resend()
    {
        EndDelay();
        Resends++;
        CallMeasurement.Resent(this, _retryReason);
        _retryReason = null;
    }

    public void End(CallOutcome outcome)
    {
        // Where the caller gave up in between.
        if (_retryReason is not null)
            EndDelay();

        // While the span is the current one, so that measurements can name it as their example.
        CallMeasurement.Ended(this, _clock.GetElapsedTime(_start), outcome);
        if (_span is null)
            return;

        CallSpan.Describe(_span, this, outcome);
        _span.Dispose();
    }

    private void EndDelay() => Delayed += _clock.GetElapsedTime(_retryStart);
}

namespace Intercom;

/// <summary>The one scroll a client may have open. An app has no second one at Intercom, whatever it goes through.</summary>
internal sealed class OpenScroll(TimeProvider clock)
{
    /// <summary>Intercom itself ends a scroll that is left alone for so long. So it does no harm that a walk was dropped and never disposed.</summary>
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private object? _walk;
    private Operation? _operation;
    private long _usedAt;

    /// <summary>Lets a walk go on, or begin.</summary>
    /// <exception cref="ConflictException">Another walk is under way.</exception>
    public void Use(object walk, Operation operation)
    {
        lock (_gate)
        {
            if (_walk is not null && _walk != walk && clock.GetElapsedTime(_usedAt) < s_idle)
                throw ScrollErrors.IsOpen(operation, _operation!);

            (_walk, _operation, _usedAt) = (walk, operation, clock.GetTimestamp());
        }
    }

    /// <summary>Ends a walk.</summary>
    public void Leave(object walk)
    {
        lock (_gate)
        {
            if (_walk == walk)
                _walk = null;
        }
    }
}

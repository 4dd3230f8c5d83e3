namespace Intercom;

/// <summary>The one scroll a client may have open. An app has no second one at Intercom, whatever it goes through.</summary>
internal sealed class OpenScroll(TimeProvider clock)
{
    /// <summary>Intercom itself ends a scroll that is left alone for so long. So it does no harm that a walk was dropped and never disposed.</summary>
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private object? _walk;
    private Operation? _operation;
    private bool _isFetching;
    private long _usedAt;

    /// <summary>Lets a walk fetch its first page or go on.</summary>
    /// <exception cref="ConflictException">Another walk is under way.</exception>
    public void Use(object walk, Operation operation)
    {
        lock (_gate)
        {
            if (_walk is not null && _walk != walk && (_isFetching || clock.GetElapsedTime(_usedAt) < s_idle))
                throw ScrollErrors.IsOpen(operation, _operation!);

            (_walk, _operation, _isFetching) = (walk, operation, true);
        }
    }

    /// <summary>The page of a walk is here, or will not come: from now on the walk is idle.</summary>
    public void Rest(object walk)
    {
        lock (_gate)
        {
            if (_walk == walk)
                (_isFetching, _usedAt) = (false, clock.GetTimestamp());
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

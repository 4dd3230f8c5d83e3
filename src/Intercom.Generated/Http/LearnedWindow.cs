namespace Intercom;

/// <summary>The window as this process learns it from its answers.</summary>
/// <remarks>
/// What is left is the smallest number an answer of the window gave, less the requests under way: those may not be in that number yet. When the
/// window's time is over and no answer has told of the next, the next is presumed to be as the last and to last as long as windows do.
/// </remarks>
internal sealed class LearnedWindow(TimeProvider clock) : IRateWindow
{
    /// <summary>Requests under way before the first answer: no limit that Intercom documents is smaller.</summary>
    public const int UntilFirstAnswer = 10;

    /// <summary>How long Intercom's windows are.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private int _underWay;
    private bool _isAnswered;
    private long _pauseEnd = long.MinValue;

    // The window; a limit of zero is none that is known.
    private int _limit;
    private int _remaining;
    private long _reset;
    private long _end;
    private bool _isPresumed;

    public bool TryEnter() => Enter() == TimeSpan.Zero;

    public ValueTask<TimeSpan> EnterAsync() => ValueTask.FromResult(Enter());

    /// <summary>As <see cref="EnterAsync"/>, at once.</summary>
    public TimeSpan Enter()
    {
        lock (_gate)
        {
            TimeSpan wait = Wait(clock.GetTimestamp());
            if (wait == TimeSpan.Zero)
                _underWay++;
            return wait;
        }
    }

    /// <summary>Takes a place that another window has given.</summary>
    /// <returns>Requests under way, with this one.</returns>
    public int Take()
    {
        lock (_gate)
            return ++_underWay;
    }

    public void Leave(RateReading reading) => LeaveCounted(reading);

    /// <summary>As <see cref="Leave"/>.</summary>
    /// <returns>Requests still under way.</returns>
    public int LeaveCounted(RateReading reading)
    {
        lock (_gate)
        {
            _underWay--;
            if (reading.IsSent)
                Learn(reading, clock.GetTimestamp());
            return _underWay;
        }
    }

    private TimeSpan Wait(long now)
    {
        if (now < _pauseEnd)
            return clock.GetElapsedTime(now, _pauseEnd);
        if (_limit == 0)
            return _isAnswered || _underWay < UntilFirstAnswer ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;

        if (now >= _end)
            (_remaining, _end, _isPresumed) = (_limit, After(now, Length), true);
        return _remaining > _underWay ? TimeSpan.Zero : clock.GetElapsedTime(now, _end);
    }

    private void Learn(RateReading reading, long now)
    {
        _isAnswered |= reading.IsAnswered;
        if (reading.Pause is { } pause)
            _pauseEnd = Math.Max(_pauseEnd, After(now, pause));
        if (reading.Window is { } window)
            Learn(window, After(now, window.UntilReset));
        else
            _remaining--;
    }

    private void Learn(WindowReading window, long end)
    {
        if (_limit == 0 || (_isPresumed ? window.Reset != _reset : window.Reset > _reset))
            (_limit, _remaining, _reset, _end, _isPresumed) = (window.Limit, window.Remaining, window.Reset, end, false);
        else if (window.Reset == _reset && !_isPresumed)
            // Whole seconds and the way here make an end look later than it is: the earliest is the nearest.
            (_limit, _remaining, _end) = (window.Limit, Math.Min(_remaining, window.Remaining), Math.Min(_end, end));
    }

    private long After(long now, TimeSpan delay) => now + (long)(delay.TotalSeconds * clock.TimestampFrequency);
}

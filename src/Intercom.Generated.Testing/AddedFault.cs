namespace Intercom;

/// <summary>A <see cref="Intercom.Fault"/> that was put in, and how often it befell requests so far.</summary>
public sealed class AddedFault
{
    private readonly EmulatorFaults _faults;
    private readonly Func<EmulatedRequest, bool>? _when;
    private int _count;

    internal AddedFault(EmulatorFaults faults, Fault fault, int? times, Func<EmulatedRequest, bool>? when)
    {
        _faults = faults;
        Fault = fault;
        Times = times;
        _when = when;
    }

    /// <summary>What goes wrong.</summary>
    public Fault Fault { get; }

    /// <summary>How many requests it befalls; null for all.</summary>
    public int? Times { get; }

    /// <summary>How many requests it befell. A request is counted before anything goes wrong with it.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Takes it out: it befalls no further request. Does nothing for one that is out.</summary>
    public void Remove() => _faults.Remove(this);

    private bool IsSpent => Count >= Times;

    /// <summary>Whether it may befall a request, by what is asked of the app.</summary>
    internal bool Fits(EmulatedRequest request) => !IsSpent && (_when is null || _when(request));

    /// <summary>Counts a request, unless others were enough. Called by one at a time.</summary>
    internal bool TryCount()
    {
        if (IsSpent)
            return false;

        Volatile.Write(ref _count, _count + 1);
        return true;
    }
}

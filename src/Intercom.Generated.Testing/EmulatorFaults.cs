namespace Intercom;

/// <summary>The faults put into the answers of an <see cref="IntercomEmulator"/>. May be changed at any time, from any thread.</summary>
public sealed class EmulatorFaults
{
    private readonly object _gate = new();
    private readonly List<AddedFault> _faults = [];

    internal EmulatorFaults()
    {
    }

    /// <summary>
    /// Puts a fault in. Of several that fit a request, the one that was added first befalls it. What is refused for the rate limit
    /// befalls none.
    /// </summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests it befalls; null for all.</param>
    /// <param name="when">
    /// Which requests it befalls, <c>r => r.Is(HttpMethod.Post, "/users")</c>; null for any. It may be asked for several
    /// requests at once. What it throws is answered with 500.
    /// </param>
    /// <returns>The fault as it was put in: it counts, and can be removed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public AddedFault Add(Fault fault, int? times = null, Func<EmulatedRequest, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (times < 1)
            throw new ArgumentOutOfRangeException(nameof(times), times, "A fault befalls one request at least: leave out times for all requests.");

        var added = new AddedFault(this, fault, times, when);
        lock (_gate)
            _faults.Add(added);
        return added;
    }

    /// <summary>Takes all faults out.</summary>
    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    internal void Remove(AddedFault fault)
    {
        lock (_gate)
            _faults.Remove(fault);
    }

    /// <summary>The fault that befalls a request; null for none.</summary>
    internal Fault? Take(EmulatedRequest request)
    {
        AddedFault[] faults;
        lock (_gate)
            faults = [.. _faults];

        // What the app asks is asked where nothing is held: it may put faults in and out, and wait for another request.
        return faults.FirstOrDefault(fault => fault.Fits(request) && TryCount(fault))?.Fault;
    }

    private bool TryCount(AddedFault fault)
    {
        lock (_gate)
            return _faults.Contains(fault) && fault.TryCount();
    }
}

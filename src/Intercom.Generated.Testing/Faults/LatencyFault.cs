namespace Intercom.Testing.Faults;

/// <summary>A wait before the request is carried out, or before it is answered.</summary>
internal sealed class LatencyFault(TimeSpan delay, bool after) : Fault(Named($"latency {delay}"))
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        if (after)
            await call.CarryOutAsync().ConfigureAwait(false);
        await call.WaitAsync(delay).ConfigureAwait(false);
        if (!after)
            await call.CarryOutAsync().ConfigureAwait(false);
    }
}

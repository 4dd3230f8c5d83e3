using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Export;

/// <summary>A clock on which whatever is waited for is over at once, and which is later then.</summary>
internal sealed class LeapingTime(FakeTimeProvider clock) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            clock.Advance(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}

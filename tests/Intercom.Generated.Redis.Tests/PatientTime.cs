namespace Intercom.Redis.Tests;

/// <summary>The machine's time, but that Redis is waited for much longer: on a busy machine it may take a second to answer.</summary>
internal sealed class PatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == RedisLink.Patience ? TimeSpan.FromMinutes(1) : dueTime, period);
}

namespace Intercom.Redis.Tests;

/// <summary>The machine's time, but that Redis is waited for much longer: on a busy machine it may take a second to answer.</summary>
internal sealed class PatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == RedisLink.Patience && IsForAnAnswer(state) ? TimeSpan.FromMinutes(1) : dueTime, period);

    /// <summary>What waits for a retry may wait just as long, and is a task without a result.</summary>
    private static bool IsForAnAnswer(object? state) => state?.GetType().IsGenericType == true;
}

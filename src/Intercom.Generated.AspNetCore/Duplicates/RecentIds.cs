namespace Intercom.AspNetCore;

/// <summary>The notifications this process has handled: so many of them at most, and for so long.</summary>
internal sealed class RecentIds(TimeSpan lifetime, TimeProvider clock) : IHandledIds
{
    public const int Capacity = 100_000;

    private readonly object _gate = new();
    private readonly HashSet<NotificationKey> _keys = [];
    private readonly Queue<(NotificationKey Key, long Since)> _byAge = new();

    public ValueTask<bool> HasAsync(NotificationKey key)
    {
        lock (_gate)
        {
            ForgetOld();
            return ValueTask.FromResult(_keys.Contains(key));
        }
    }

    public ValueTask AddAsync(NotificationKey key)
    {
        lock (_gate)
        {
            if (_keys.Add(key))
                _byAge.Enqueue((key, clock.GetTimestamp()));

            ForgetOld();
        }

        return ValueTask.CompletedTask;
    }

    private void ForgetOld()
    {
        while (_byAge.TryPeek(out (NotificationKey Key, long Since) oldest) && (_keys.Count > Capacity || clock.GetElapsedTime(oldest.Since) >= lifetime))
            _keys.Remove(_byAge.Dequeue().Key);
    }
}

namespace Intercom.AspNetCore;

/// <summary>The notifications this process has handled: so many of them at most, and for so long.</summary>
internal sealed class RecentIds(TimeSpan lifetime, TimeProvider clock)
{
    public const int Capacity = 100_000;

    private readonly object _gate = new();
    private readonly HashSet<NotificationKey> _keys = [];
    private readonly Queue<(NotificationKey Key, long Since)> _byAge = new();

    public bool Has(NotificationKey key)
    {
        lock (_gate)
        {
            ForgetOld();
            return _keys.Contains(key);
        }
    }

    public void Add(NotificationKey key)
    {
        lock (_gate)
        {
            if (_keys.Add(key))
                _byAge.Enqueue((key, clock.GetTimestamp()));

            ForgetOld();
        }
    }

    private void ForgetOld()
    {
        while (_byAge.TryPeek(out (NotificationKey Key, long Since) oldest) && (_keys.Count > Capacity || clock.GetElapsedTime(oldest.Since) >= lifetime))
            _keys.Remove(_byAge.Dequeue().Key);
    }
}

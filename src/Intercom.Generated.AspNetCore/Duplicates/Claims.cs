using System.Collections.Concurrent;

namespace Intercom.AspNetCore;

/// <summary>The notifications that are in progress in this process: each in one place only.</summary>
internal sealed class Claims
{
    private readonly ConcurrentDictionary<NotificationKey, Claim> _byKey = new();

    /// <summary>Takes a notification, unless it is in progress already.</summary>
    /// <param name="key">Its key; one without is in progress nowhere else.</param>
    /// <param name="claim">The claim on it: the new one, or that of the other.</param>
    public bool TryTake(NotificationKey? key, out Claim claim)
    {
        var mine = new Claim(this, key);
        claim = key is { } known ? _byKey.GetOrAdd(known, mine) : mine;
        return claim == mine;
    }

    public void Remove(NotificationKey key) => _byKey.TryRemove(key, out _);
}

namespace Intercom.AspNetCore;

/// <summary>Remembers which notifications were handled: this process by itself, and all machines of the app where they share a cache.</summary>
internal sealed class HandledIds(RecentIds recent, SharedIds? shared)
{
    /// <summary>Whether a notification was handled; never fails, and says no where it cannot be known.</summary>
    public async ValueTask<bool> HasAsync(ReceivedNotification received) =>
        received.Key is { } key && (recent.Has(key) || (shared is not null && await shared.HasAsync(received, key).ConfigureAwait(false)));

    /// <summary>Notes, in this process, that a notification was handled.</summary>
    public void Add(ReceivedNotification received)
    {
        if (received.Key is { } key)
            recent.Add(key);
    }

    /// <summary>Tells the other machines that a notification was handled; never fails, and takes <see cref="SharedIds.Patience"/> at most.</summary>
    public Task ShareAsync(ReceivedNotification received) =>
        received.Key is { } key && shared is not null ? shared.AddAsync(received, key) : Task.CompletedTask;
}

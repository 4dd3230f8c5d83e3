namespace Intercom.AspNetCore;

/// <summary>Remembers which notifications were handled.</summary>
internal interface IHandledIds
{
    /// <summary>Whether a notification was handled; never fails, and says no where it cannot be known.</summary>
    ValueTask<bool> HasAsync(NotificationKey key);

    /// <summary>Notes that a notification was handled; never fails.</summary>
    ValueTask AddAsync(NotificationKey key);
}

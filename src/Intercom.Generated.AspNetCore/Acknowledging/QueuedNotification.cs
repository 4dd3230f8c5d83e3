namespace Intercom.AspNetCore;

/// <summary>A notification that was acknowledged and is to be handled.</summary>
/// <param name="Received">The notification.</param>
/// <param name="Claim">The claim on it, which ends when it is handled or given up.</param>
internal sealed record QueuedNotification(ReceivedNotification Received, Claim Claim);

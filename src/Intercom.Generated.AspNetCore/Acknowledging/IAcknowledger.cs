namespace Intercom.AspNetCore;

/// <summary>Decides when a notification that has handlers is acknowledged.</summary>
internal interface IAcknowledger
{
    /// <param name="received">The notification.</param>
    /// <param name="budget">Says that the answer must be given now.</param>
    /// <returns>The status to answer with.</returns>
    Task<int> AnswerAsync(ReceivedNotification received, CancellationToken budget);
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Takes a notification whose sender is known, if it has handlers and they can handle it.</summary>
internal sealed class NotificationIntake(HandlerList handlers, IAcknowledger acknowledger, ILogger logger)
{
    /// <returns>The status to answer with.</returns>
    /// <exception cref="NotificationFormatException">It is no JSON object.</exception>
    public Task<int> TakeAsync(ReceivedNotification received, CancellationToken budget)
    {
        Notification notification = received.First;
        IReadOnlyList<NotificationHandling> called = handlers.Of(notification);
        if (called.Count == 0)
        {
            logger.NoHandler(received.LoggedId, received.LoggedTopic);
            return Task.FromResult(StatusCodes.Status200OK);
        }

        if (called.FirstOrDefault(handling => !handling.Takes(notification)) is { } other)
        {
            logger.OtherModel(received.LoggedId, received.LoggedTopic, notification.ModelType.Name, other.Model.Name);
            return Task.FromResult(StatusCodes.Status500InternalServerError);
        }

        return acknowledger.AnswerAsync(received, budget);
    }
}

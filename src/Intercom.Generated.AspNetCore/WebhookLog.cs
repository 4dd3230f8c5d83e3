using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>What is logged of webhooks: topic and id. Never a body, never a signature.</summary>
internal static partial class WebhookLog
{
    public const string Category = "Intercom.Webhooks";

    [LoggerMessage(EventId = 201, Level = LogLevel.Debug, Message = "Notification {Id} of {Topic} is handled.")]
    public static partial void Handled(this ILogger logger, string id, string topic);

    [LoggerMessage(EventId = 202, Level = LogLevel.Debug, Message = "Notification {Id} of {Topic} came before, and is not handled again.")]
    public static partial void Duplicate(this ILogger logger, string id, string topic);

    [LoggerMessage(EventId = 203, Level = LogLevel.Debug, Message = "Notification {Id} of {Topic} has no handler.")]
    public static partial void NoHandler(this ILogger logger, string id, string topic);

    [LoggerMessage(EventId = 204, Level = LogLevel.Debug, Message = "A request ended before its body did.")]
    public static partial void BodyCut(this ILogger logger);

    [LoggerMessage(EventId = 205, Level = LogLevel.Warning, Message = "A request was refused. {Reason}")]
    public static partial void Refused(this ILogger logger, string reason);

    [LoggerMessage(EventId = 206, Level = LogLevel.Warning, Message = "Notification {Id} of {Topic} was not taken: the queue is full, or the app is ending. Intercom sends it again.")]
    public static partial void NotTaken(this ILogger logger, string id, string topic);

    [LoggerMessage(EventId = 207, Level = LogLevel.Warning, Message = "A handler of notification {Id} of {Topic} failed, try {Try} of {Tries}.")]
    public static partial void TriedInVain(this ILogger logger, string id, string topic, int @try, int tries, Exception exception);

    [LoggerMessage(EventId = 208, Level = LogLevel.Warning, Message = "Whether notification {Id} of {Topic} was handled could not be looked up or noted in the cache: another machine may handle it too.")]
    public static partial void HandledIdsLost(this ILogger logger, string id, string topic, Exception exception);

    [LoggerMessage(EventId = 209, Level = LogLevel.Error, Message = "A handler of notification {Id} of {Topic} failed. Intercom sends it again.")]
    public static partial void HandlerFailed(this ILogger logger, string id, string topic, Exception exception);

    [LoggerMessage(EventId = 210, Level = LogLevel.Error, Message = "Notification {Id} of {Topic} was not handled within {Seconds} s. Intercom sends it again.")]
    public static partial void OutOfTime(this ILogger logger, string id, string topic, double seconds);

    [LoggerMessage(EventId = 211, Level = LogLevel.Error, Message = "Notification {Id} of {Topic} is about a {Model}, and its handler takes a {Expected}. Intercom sends it again.")]
    public static partial void OtherModel(this ILogger logger, string id, string topic, string model, string expected);

    [LoggerMessage(EventId = 212, Level = LogLevel.Critical, Message = "Notification {Id} of {Topic} was acknowledged and could not be handled, and there is no OnFailed to tell.")]
    public static partial void Lost(this ILogger logger, string id, string topic, Exception exception);

    [LoggerMessage(EventId = 213, Level = LogLevel.Critical, Message = "Notification {Id} of {Topic} was acknowledged and could not be handled, and OnFailed failed too, or did not end in time.")]
    public static partial void LostInVain(this ILogger logger, string id, string topic, Exception exception);

    [LoggerMessage(EventId = 214, Level = LogLevel.Error, Message = "What was registered on the token that came with notification {Id} of {Topic} failed.")]
    public static partial void TokenFailed(this ILogger logger, string id, string topic, Exception exception);
}

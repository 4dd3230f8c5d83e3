using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>What is logged of requests: names, routes without values, statuses. Never a credential, a body, or what stands in a query.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Operation} answered {Status} after {Milliseconds:0} ms")]
    public static partial void Answered(this ILogger logger, Operation? operation, int status, double milliseconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Operation} got no answer after {Milliseconds:0} ms")]
    public static partial void GotNoAnswer(this ILogger logger, Operation? operation, double milliseconds, Exception exception);
}

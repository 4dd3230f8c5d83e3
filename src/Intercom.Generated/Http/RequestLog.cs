using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>What is logged of requests: names, routes without values, statuses. Never a credential, a body, or what stands in a query.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Operation} answered {Status} after {Milliseconds:0} ms")]
    public static partial void Answered(this ILogger logger, Operation? operation, int status, double milliseconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Operation} got no answer after {Milliseconds:0} ms")]
    public static partial void GotNoAnswer(this ILogger logger, Operation? operation, double milliseconds, Exception exception);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "{Operation} is sent again in {Milliseconds:0} ms, retry {Retry} of {Retries}, after {Reason}")]
    public static partial void IsSentAgain(this ILogger logger, Operation? operation, double milliseconds, int retry, int retries, string reason);

    [LoggerMessage(EventId = 4, Level = LogLevel.Debug, Message = "{Operation} waited {Milliseconds:0} ms for the rate limit")]
    public static partial void Waited(this ILogger logger, Operation operation, double milliseconds);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Operation} was refused by the client's own RateLimiter")]
    public static partial void WasRefused(this ILogger logger, Operation? operation);

    [LoggerMessage(EventId = 6, Message = "{Operation} failed with {Status}, code {Code}, request {RequestId}")]
    public static partial void Failed(this ILogger logger, LogLevel level, Operation operation, int status, string code, string requestId);
}

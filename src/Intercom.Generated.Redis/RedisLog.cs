using Microsoft.Extensions.Logging;

namespace Intercom.Redis;

/// <summary>What is logged of Redis: that it is lost, and that it is there again.</summary>
internal static partial class RedisLog
{
    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Redis does not answer. Until it does, this process keeps to the rate limit by itself, and the others are not counted.")]
    public static partial void RedisLost(this ILogger logger, Exception? exception);

    [LoggerMessage(EventId = 102, Level = LogLevel.Information, Message = "Redis answers again: the rate limit is shared.")]
    public static partial void RedisRegained(this ILogger logger);
}

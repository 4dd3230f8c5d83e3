using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>What is logged of the clients of a container. No text has a value of the configuration: it may be a secret.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "The configuration has changed and cannot be used: the credentials stay what they were. {Reason}")]
    public static partial void KeptCredentials(this ILogger logger, string reason);
}

using System.Net;

namespace Intercom;

/// <summary>Statuses that not every framework has a name for.</summary>
internal static class AnswerStatus
{
    public const HttpStatusCode TooManyRequests = (HttpStatusCode)429;
}

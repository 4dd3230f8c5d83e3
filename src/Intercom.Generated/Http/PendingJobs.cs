namespace Intercom;

/// <summary>The other limit that is answered with 429: so many jobs may be pending. It ends with a job, not with a window, so nobody waits for it.</summary>
internal static class PendingJobs
{
    /// <summary>Only the words of the error tell: <c>Exceeded rate limit of 1 pending … jobs</c>.</summary>
    public static bool IsMeantBy(HttpResponseMessage response) =>
        response is { StatusCode: AnswerStatus.TooManyRequests, Content: AnswerBody body }
        && ErrorList.Parse(body.Bytes).Errors.Any(static error => error.Message is { } message && IsMeantBy(message));

    private static bool IsMeantBy(string message)
    {
        int pending = message.IndexOf("pending", StringComparison.OrdinalIgnoreCase);
        return pending >= 0 && message.IndexOf("job", pending, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}

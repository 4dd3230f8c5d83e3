namespace Intercom;

/// <summary>The window an answer belongs to, as its headers tell.</summary>
/// <param name="Limit">Requests it allows; at least one, or no request would ever find out more.</param>
/// <param name="Remaining">Requests left of them.</param>
/// <param name="Reset">Its end in the server's own seconds, which tells it from other windows.</param>
/// <param name="UntilReset">How far off that is.</param>
internal readonly record struct WindowReading(int Limit, int Remaining, long Reset, TimeSpan UntilReset)
{
    /// <summary>Null where a header is missing, or the end is in the past or out of all reason.</summary>
    public static WindowReading? Of(HttpResponseMessage response, TimeProvider clock)
    {
        if (AnswerBody.Of(response).RateLimit is not { Limit: { } limit, Remaining: { } remaining, ResetAt: { } reset })
            return null;

        // The server's clock against itself: what the client's own shows does not matter.
        TimeSpan untilReset = reset - (AnswerHeader.Date(response) ?? clock.GetUtcNow());
        return untilReset > TimeSpan.Zero && untilReset <= RetryDelay.Longest
            ? new WindowReading(Math.Max(limit, 1), remaining, reset.ToUnixTimeSeconds(), untilReset)
            : null;
    }
}

namespace Intercom;

/// <summary>How long an answer asks to wait.</summary>
internal static class RetryDelay
{
    /// <summary>What asks for more is no window of Intercom's, and the caller is told rather than kept.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>What a refusal asks for that names no time.</summary>
    public static readonly TimeSpan Unnamed = TimeSpan.FromSeconds(1);

    /// <summary>By <c>Retry-After</c>, or else the end of the rate limit's window, as far off as it is by the server's own clock.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock)
    {
        DateTimeOffset now = AnswerHeader.Date(response) ?? clock.GetUtcNow();
        TimeSpan? delay = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => AnswerBody.Of(response).RateLimit?.ResetAt - now,
        };
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}

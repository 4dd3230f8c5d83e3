namespace Intercom;

public partial class RateLimitExceededException
{
    /// <summary>How long to wait before the next request, by the answer's <c>Retry-After</c> or the end of its window; null when it says neither.</summary>
    public TimeSpan? RetryAfter { get; set; }

    partial void Take(FailedAnswer answer) => RetryAfter = answer.RetryAfter;
}

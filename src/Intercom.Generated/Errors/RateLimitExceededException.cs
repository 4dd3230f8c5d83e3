namespace Intercom;

public partial class RateLimitExceededException
{
    private TimeSpan? _retryAfter;

    /// <summary>How long to wait before the next request, by the answer's <c>Retry-After</c> or the end of its window; null when it says neither.</summary>
    public TimeSpan? RetryAfter
    {
        get => _retryAfter;
        init => _retryAfter = value;
    }

    partial void Take(FailedAnswer answer) => _retryAfter = answer.RetryAfter;
}

namespace Intercom;

/// <summary>What a try has taught of the rate limit.</summary>
/// <param name="IsSent">Whether a request left that may count.</param>
/// <param name="IsAnswered">Whether there was an answer.</param>
internal readonly record struct RateReading(bool IsSent, bool IsAnswered)
{
    /// <summary>A place that was not used.</summary>
    public static readonly RateReading NotSent = new(false, false);

    /// <summary>A request that got no answer; it may have counted all the same.</summary>
    public static readonly RateReading NoAnswer = new(true, false);

    /// <summary>Null where the headers tell of none.</summary>
    public WindowReading? Window { get; init; }

    /// <summary>How long no request may go: the answer was that there were too many.</summary>
    public TimeSpan? Pause { get; init; }

    public static RateReading Of(HttpResponseMessage response, TimeProvider clock) => new(true, true)
    {
        Window = WindowReading.Of(response, clock),
        Pause = response.StatusCode == AnswerStatus.TooManyRequests && !PendingJobs.IsMeantBy(response) ? PauseOf(response, clock) : null,
    };

    private static TimeSpan PauseOf(HttpResponseMessage response, TimeProvider clock) =>
        RetryDelay.Of(response, clock) is not { } delay ? RetryDelay.Unnamed : delay < RetryDelay.Longest ? delay : RetryDelay.Longest;
}

namespace Intercom;

/// <summary>How a call ended.</summary>
/// <param name="Answer">The answer; null when there is none.</param>
/// <param name="ErrorType">What went wrong; null when nothing did.</param>
/// <param name="IsCancelled">Whether the caller gave up, which is no error.</param>
internal readonly record struct CallOutcome(HttpResponseMessage? Answer, string? ErrorType, bool IsCancelled)
{
    public static CallOutcome Of(HttpResponseMessage answer) => new(answer, Intercom.ErrorType.Of(answer), false);

    public static CallOutcome Of(Exception exception, CancellationToken cancellationToken)
    {
        bool isCancelled = cancellationToken.IsCancellationRequested && (exception is OperationCanceledException || NoAnswer.IsMeantBy(exception));
        return new CallOutcome(null, isCancelled ? null : Intercom.ErrorType.Of(exception), isCancelled);
    }
}

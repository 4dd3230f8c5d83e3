namespace Intercom;

/// <summary>Which exception an answer becomes: the API's code decides first, then the status.</summary>
internal static partial class ErrorTable
{
    public static IntercomException For(FailedAnswer answer)
    {
        foreach (IntercomError error in answer.Errors)
        {
            if (error.Code is not null && ByCode(error.Code, answer) is { } exception)
                return exception;
        }

        return ByStatus(answer.Status, answer) ?? new UnexpectedResponseException(answer);
    }

    private static partial IntercomException? ByCode(string code, FailedAnswer answer);

    private static partial IntercomException? ByStatus(int status, FailedAnswer answer);
}

namespace Intercom;

/// <summary>What the API refused, answered wrongly, or could not be asked. Everything this library throws on behalf of the API derives from it.</summary>
public class IntercomException : Exception
{
    /// <summary>Creates an exception that no answer stands behind.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public IntercomException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal IntercomException(FailedAnswer answer)
        : base(answer.Message, answer.Cause)
    {
        HttpCode = answer.Status;
        Errors = answer.Errors;
        RequestId = answer.RequestId;
        RateLimit = answer.RateLimit;
        ResponseBody = answer.Body;
    }

    /// <summary>The HTTP status of the answer; null when there was none.</summary>
    public int? HttpCode { get; init; }

    /// <summary>The API's code of the first error, such as <c>parameter_invalid</c>.</summary>
    public string? Code => Errors.Count > 0 ? Errors[0].Code : null;

    /// <summary>The parameter the first error names.</summary>
    public string? Field => Errors.Count > 0 ? Errors[0].Field : null;

    /// <summary>All errors of the answer; of more than 1,000, the first.</summary>
    public IReadOnlyList<IntercomError> Errors { get; init; } = [];

    /// <summary>Intercom's id of the request, for its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>The rate limit as the answer gave it.</summary>
    public RateLimitDetails? RateLimit { get; init; }

    /// <summary>The answer's body as text, with <c>***</c> for each secret the server gave back. Of a body of more than 64 kB, the beginning.</summary>
    public string? ResponseBody { get; init; }
}

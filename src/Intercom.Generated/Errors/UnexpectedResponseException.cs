namespace Intercom;

/// <summary>The API reported success, but its answer is not what the call returns: no JSON, another object, or a list that cannot be followed.</summary>
public class UnexpectedResponseException : IntercomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong with the answer.</param>
    /// <param name="innerException">What caused it.</param>
    public UnexpectedResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal UnexpectedResponseException(FailedAnswer answer)
        : base(answer)
    {
    }
}

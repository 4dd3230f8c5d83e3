namespace Intercom;

/// <summary>The requests that came to an <see cref="IntercomEmulator"/> are not those a test expected. The message says which came instead.</summary>
public sealed class UnexpectedRequestsException : Exception
{
    /// <summary>Creates an exception that says nothing of what came.</summary>
    public UnexpectedRequestsException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, and what came.</param>
    public UnexpectedRequestsException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception that another brought about.</summary>
    /// <param name="message">What was expected, and what came.</param>
    /// <param name="innerException">The other.</param>
    public UnexpectedRequestsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

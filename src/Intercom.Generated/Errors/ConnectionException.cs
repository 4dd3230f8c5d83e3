namespace Intercom;

/// <summary>There was no answer: the host was not found, the connection failed or broke, or the time was up.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What caused it.</param>
public class ConnectionException(string message, Exception? innerException = null) : IntercomException(message, innerException);

namespace Intercom;

/// <summary>A notification is no JSON object.</summary>
/// <param name="message">What is wrong with it.</param>
/// <param name="innerException">What caused it.</param>
public class NotificationFormatException(string message, Exception? innerException = null) : IntercomException(message, innerException);

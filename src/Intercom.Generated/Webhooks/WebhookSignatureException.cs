namespace Intercom;

/// <summary>A notification is not signed, or not with the secret it should be: do not trust it.</summary>
/// <param name="message">What is wrong with the signature.</param>
/// <param name="innerException">What caused it.</param>
public class WebhookSignatureException(string message, Exception? innerException = null) : IntercomException(message, innerException);

using System.Net;

namespace Intercom;

/// <summary>A fault of the network that says what kind it is, as <see cref="HttpRequestException"/> itself does on .NET.</summary>
internal sealed class ClassifiedRequestException(HttpRequestError error, string message, Exception? inner, HttpStatusCode? statusCode) : HttpRequestException(message, inner)
{
    public HttpRequestError Error => error;

    public HttpStatusCode? Status => statusCode;
}

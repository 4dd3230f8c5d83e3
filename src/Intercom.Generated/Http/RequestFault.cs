using System.Net;

namespace Intercom;

/// <summary>Makes the exception of a request that got no answer.</summary>
internal static class RequestFault
{
    public static HttpRequestException Of(HttpRequestError error, string message, Exception? inner = null, HttpStatusCode? statusCode = null) =>
#if NET
        new(error, message, inner, statusCode);
#else // The exception itself has no room for the kind of fault there.
        new ClassifiedRequestException(error, message, inner, statusCode);
#endif
}

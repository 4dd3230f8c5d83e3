using System.Net;
using System.Net.Sockets;

namespace Intercom;

/// <summary>What a fault of the network says of itself on .NET, and on the .NET Framework the exception inside it.</summary>
internal static class HttpRequestExceptionExtensions
{
    extension(HttpRequestException exception)
    {
        public HttpRequestError HttpRequestError => exception switch
        {
            ClassifiedRequestException classified => classified.Error,
            { InnerException: WebException web } => ErrorOf(web.Status),
            _ => HttpRequestError.Unknown,
        };

        public HttpStatusCode? StatusCode => (exception as ClassifiedRequestException)?.Status;
    }

    private static HttpRequestError ErrorOf(WebExceptionStatus status) => status switch
    {
        WebExceptionStatus.NameResolutionFailure => HttpRequestError.NameResolutionError,
        WebExceptionStatus.ConnectFailure => HttpRequestError.ConnectionError,
        WebExceptionStatus.SecureChannelFailure or WebExceptionStatus.TrustFailure => HttpRequestError.SecureConnectionError,
        WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.RequestProhibitedByProxy => HttpRequestError.ProxyTunnelError,
        _ => HttpRequestError.Unknown,
    };
}

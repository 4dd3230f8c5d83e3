namespace Intercom;

/// <summary>How it shows that a try got no answer, and not that the caller gave up or something else went wrong.</summary>
internal static class NoAnswer
{
    /// <summary>Handlers of the app may have time limits of their own, which look as those of an <see cref="HttpClient"/>.</summary>
    public static bool IsMeantBy(Exception? exception) =>
        exception is HttpRequestException or IOException || IsTimeout(exception);

    /// <summary>Whether nothing was sent.</summary>
    public static bool IsWithoutConnection(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    public static string Reason(Exception exception) => exception switch
    {
        _ when IsTimeout(exception) => "the time was up",
        OperationCanceledException => "the request was cancelled, or the client was disposed",
        _ => exception.Message,
    };

    public static bool IsTimeout(Exception? exception) => exception is TimeoutException or OperationCanceledException { InnerException: TimeoutException };
}

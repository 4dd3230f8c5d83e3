namespace Intercom;

/// <summary>Keeps a handler of the app's own from following redirects: those take what is secret in a request to whatever host an answer names.</summary>
internal static class Redirects
{
    /// <exception cref="ArgumentException">The handler follows them, and has sent requests already: it cannot be changed.</exception>
    public static void SwitchOff(HttpMessageHandler handler)
    {
        for (HttpMessageHandler? part = handler; part is not null; part = (part as DelegatingHandler)?.InnerHandler)
        {
            try
            {
                if (part is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
                    sockets.AllowAutoRedirect = false;
                else if (part is HttpClientHandler { AllowAutoRedirect: true } client)
                    client.AllowAutoRedirect = false;
            }
            catch (InvalidOperationException exception) when (part is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true } && exception is not ObjectDisposedException)
            {
                throw new ArgumentException(
                    "The handler follows redirects, which would take credentials to other hosts, and has sent requests already, so that it cannot be changed. Set AllowAutoRedirect = false where it is made.",
                    nameof(handler), exception);
            }
        }
    }
}

namespace Intercom;

/// <summary>Stands in for the enumeration of the same name, as far as it tells whether there was a connection.</summary>
internal enum HttpRequestError
{
    Unknown,
    NameResolutionError,
    ConnectionError,
    SecureConnectionError,
    ProxyTunnelError,
}

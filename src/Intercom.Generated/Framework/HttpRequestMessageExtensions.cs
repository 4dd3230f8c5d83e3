namespace Intercom;

/// <summary>What a request has on .NET.</summary>
internal static class HttpRequestMessageExtensions
{
    extension(HttpRequestMessage request)
    {
        public HttpRequestOptions Options => new(request.Properties);
    }
}

using System.Net.Http.Headers;

namespace Intercom;

/// <summary>What <see cref="HttpHeaders"/> has on .NET.</summary>
internal static class HttpHeadersExtensions
{
    extension(HttpHeaders headers)
    {
        public HttpHeadersNonValidated NonValidated => new(headers);
    }
}

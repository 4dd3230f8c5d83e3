using System.Net;
using System.Net.Http.Headers;

namespace Intercom;

/// <summary>The JSON of a request. It is still there when the request is over: what is secret in it must not show in what is told of the answer.</summary>
internal sealed class RequestBody : HttpContent
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    public RequestBody(ReadOnlyMemory<byte> json)
    {
        Json = json;
        Headers.ContentType = s_json;
    }

    public ReadOnlyMemory<byte> Json { get; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Json).AsTask();

#if NET // The .NET Framework asks only for the form above: there, what gives up closes the connection.
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.WriteAsync(Json, cancellationToken).AsTask();
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = Json.Length;
        return true;
    }
}

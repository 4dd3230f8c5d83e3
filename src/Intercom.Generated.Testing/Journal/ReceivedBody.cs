using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Journal;

/// <summary>The body of a request. One that the server would not take in is only told of to who needs it.</summary>
internal sealed class ReceivedBody
{
    private readonly byte[] _bytes;
    private readonly BadHttpRequestException? _refused;

    private ReceivedBody(byte[] bytes, BadHttpRequestException? refused)
    {
        _bytes = bytes;
        _refused = refused;
    }

    public ReadOnlyMemory<byte> Kept => _bytes;

    public static async Task<ReceivedBody> ReadAsync(HttpRequest request)
    {
        try
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return new ReceivedBody(bytes.ToArray(), null);
        }
        catch (BadHttpRequestException exception)
        {
            return new ReceivedBody([], exception);
        }
    }

    /// <exception cref="BadHttpRequestException">It was too long, or was not sent as HTTP says.</exception>
    public ReadOnlyMemory<byte> Read() => _refused is null ? _bytes : throw _refused;
}

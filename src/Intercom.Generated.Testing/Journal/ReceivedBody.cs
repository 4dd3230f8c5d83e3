using Intercom.Testing.Http;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Journal;

/// <summary>The body of a request. One that the server would not take in is only told of to who needs it.</summary>
internal sealed class ReceivedBody
{
    /// <summary>The most that is kept of a body, in bytes.</summary>
    public const int Most = 30_000_000;

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
            var piece = new byte[81_920];
            long length = 0;
            // Read to its end even when it is too large: who still sends reads no answer.
            for (int read; (read = await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
            {
                length += read;
                if (length <= Most)
                    await bytes.WriteAsync(piece.AsMemory(0, read), request.HttpContext.RequestAborted).ConfigureAwait(false);
            }

            return length <= Most ? new ReceivedBody(bytes.ToArray(), null) : new ReceivedBody([], Refusal.BodyTooLarge(Most));
        }
        catch (BadHttpRequestException exception)
        {
            return new ReceivedBody([], exception);
        }
    }

    /// <exception cref="BadHttpRequestException">It was too long, or was not sent as HTTP says.</exception>
    public ReadOnlyMemory<byte> Read() => _refused is null ? _bytes : throw _refused;
}

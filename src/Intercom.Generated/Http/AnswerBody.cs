using System.Buffers;
using System.Net;

namespace Intercom;

/// <summary>The body of an answer, read to its end into a pooled buffer, which goes back when the answer is disposed.</summary>
internal sealed class AnswerBody : HttpContent
{
    private byte[] _buffer;
    private int _length;

    private AnswerBody(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The body, without the byte order mark some servers put before it.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length) is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : _buffer.AsSpan(0, _length);

    public bool IsBlank => Bytes.Trim(" \t\r\n"u8).IsEmpty;

    public bool IsErrorList => AnswerType.Is(Bytes, "error.list"u8);

    /// <summary>Whether it says that it is a list, of whatever: <c>user.list</c>.</summary>
    public bool IsList => AnswerType.EndsWith(Bytes, ".list"u8);

    /// <summary>The body of an answer that came through <see cref="AnswerBodyHandler"/>.</summary>
    public static AnswerBody Of(HttpResponseMessage response) => (AnswerBody)response.Content;

    public static async Task<AnswerBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // One byte more than announced, so that the end is seen without growing.
        var body = new AnswerBody((int)Math.Clamp((content.Headers.ContentLength ?? 4095) + 1, 1, 1 << 24));
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await body.FillAsync(stream, cancellationToken).ConfigureAwait(false);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_buffer, 0, _length);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);

        base.Dispose(disposing);
    }

    private async Task FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        int read;
        while ((read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false)) > 0)
        {
            _length += read;
            if (_length == _buffer.Length)
                Grow();
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        _buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

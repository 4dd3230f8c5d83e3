using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Intercom;

/// <summary>The body of an answer, read to its end into a pooled buffer, which goes back when the answer is disposed.</summary>
internal sealed class AnswerBody : HttpContent
{
    /// <summary>What is told of a body that is an error or not what was asked for, and kept of one that is larger than allowed: enough to see what it was.</summary>
    private const int MostTold = 64 * 1024;

    private readonly IntercomOptions _options;
    private byte[] _buffer;
    private int _length;

    private AnswerBody(int capacity, IntercomOptions options)
    {
        _options = options;
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
    }

    /// <summary>Whether the body is larger than <see cref="IntercomOptions.MaxResponseSize"/>: only its beginning is here.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>What the headers beside it say of the rate limit.</summary>
    public RateLimitDetails? RateLimit { get; private init; }

    public int MaxSize => _options.MaxResponseSize;

    public TimeProvider Clock => _options.TimeProvider;

    public int MaxDepth => _options.MaxJsonDepth;

    /// <summary>The body, without the byte order mark some servers put before it.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length) is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : _buffer.AsSpan(0, _length);

    /// <summary>What an exception tells of the body. Zeros are left out: other encodings put them between letters, where nothing would be found.</summary>
    public string Told => Encoding.UTF8.GetString(Bytes[..Math.Min(Bytes.Length, MostTold)]).Replace("\0", "", StringComparison.Ordinal);

    public bool IsBlank => Bytes.Trim(" \t\r\n"u8).IsEmpty;

    public bool IsErrorList => AnswerType.Is(Bytes, "error.list"u8);

    /// <summary>Whether it says that it is a list, of whatever: <c>user.list</c>.</summary>
    public bool IsList => AnswerType.EndsWith(Bytes, ".list"u8);

    /// <summary>The body of an answer that came through <see cref="AnswerBodyStage"/>.</summary>
    public static AnswerBody Of(HttpResponseMessage response) => (AnswerBody)response.Content;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<AnswerBody> ReadAsync(HttpResponseMessage response, IntercomOptions options, CancellationToken cancellationToken)
    {
        HttpContent content = response.Content;
        long? announced = content.Headers.ContentLength;

        // What says beforehand that it is too large is read only as far as it is kept.
        int limit = announced > options.MaxResponseSize ? Math.Min(MostTold, options.MaxResponseSize) : options.MaxResponseSize;

        // One byte more than announced, so that the end is seen without growing.
        var body = new AnswerBody((int)Math.Clamp((announced > limit ? null : announced) + 1 ?? 4096, 1, 1 << 24), options) { RateLimit = RateLimitDetails.Of(response) };
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
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

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        int read;
        while ((read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false)) > 0)
        {
            _length += read;
            if (_length > limit)
            {
                IsTooLarge = true;
                _length = Math.Min(_length, MostTold);
                return;
            }

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

namespace Intercom.Testing.Http;

/// <summary>A body that must be as long as it was said to be.</summary>
internal sealed class SeverableStream(Stream inner, long length) : Stream
{
    private long _left = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The same content, read through such a stream.</summary>
    public static async Task<HttpContent> AroundAsync(HttpContent content, long length, CancellationToken cancellationToken)
    {
        var severable = new StreamContent(new SeverableStream(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), length));
        foreach ((string name, IEnumerable<string> values) in content.Headers)
            severable.Headers.TryAddWithoutValidation(name, values);
        return severable;
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count), count);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int read, int asked)
    {
        _left -= read;
        return read > 0 || asked == 0 || _left == 0
            ? read
            : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely: the emulator cut the connection.");
    }
}

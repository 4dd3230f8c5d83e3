namespace Intercom.Tests.Support;

/// <summary>The beginning of an answer, and then a broken connection.</summary>
internal sealed class BreakingStream : MemoryStream
{
    private bool _began;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_began)
            throw new IOException("The connection broke off.");

        _began = true;
        buffer.Span[0] = (byte)'{';
        return ValueTask.FromResult(1);
    }
}

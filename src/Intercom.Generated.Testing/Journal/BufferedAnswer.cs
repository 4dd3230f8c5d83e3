using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Journal;

/// <summary>Keeps an answer back until it is written down, and until a fault has had its way with it.</summary>
internal sealed class BufferedAnswer : IDisposable
{
    private readonly HttpResponse _response;
    private readonly Stream _original;
    private readonly MemoryStream _buffer = new();

    public BufferedAnswer(HttpResponse response)
    {
        _response = response;
        _original = response.Body;
        response.Body = _buffer;
    }

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Body => _buffer.GetBuffer().AsMemory(0, (int)_buffer.Length);

    public AnswerDelivery Delivery { get; set; } = AnswerDelivery.Whole;

    /// <summary>Takes back what was written.</summary>
    public void Discard()
    {
        // A new array: what was read of the old one stays as it is.
        _buffer.SetLength(0);
        _buffer.Capacity = 0;
    }

    /// <summary>Has what is written from now on go to the caller.</summary>
    public void Release() => _response.Body = _original;

    public void Dispose() => _buffer.Dispose();
}

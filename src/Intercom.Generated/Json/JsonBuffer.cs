using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Intercom;

/// <summary>JSON on its way out, as UTF-8. Each thread writes into one buffer, again and again.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The writer writes to memory: there is nothing to close.")]
internal sealed class JsonBuffer
{
    /// <summary>A buffer that has grown beyond it is not kept.</summary>
    private const int LargestKept = 64 * 1024;

    /// <summary>Request bodies are read by an API, never embedded in a page: only what JSON itself asks for is escaped.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>That of this thread; null while it is in use: who writes may have others write meanwhile.</summary>
    [ThreadStatic]
    private static JsonBuffer? t_free;

    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private readonly Utf8JsonWriter _writer;

    private JsonBuffer() => _writer = new Utf8JsonWriter(_bytes, s_options);

    /// <summary>The JSON that is written.</summary>
    public static byte[] Write<TState>(TState state, Action<TState, Utf8JsonWriter> write)
    {
        JsonBuffer buffer = Filled(state, write);
        byte[] json = buffer._bytes.WrittenSpan.ToArray();
        buffer.Release();
        return json;
    }

    /// <summary>Whether what is written is this JSON.</summary>
    public static bool Gives<TState>(ReadOnlySpan<byte> json, TState state, Action<TState, Utf8JsonWriter> write)
    {
        JsonBuffer buffer = Filled(state, write);
        bool isSame = buffer._bytes.WrittenSpan.SequenceEqual(json);
        buffer.Release();
        return isSame;
    }

    private static JsonBuffer Filled<TState>(TState state, Action<TState, Utf8JsonWriter> write)
    {
        JsonBuffer buffer = t_free ?? new JsonBuffer();
        t_free = null;
        write(state, buffer._writer);
        buffer._writer.Flush();
        return buffer;
    }

    /// <summary>Gives the buffer back to its thread, without what it held: that may be secret. One whose writing broke off is not given back.</summary>
    private void Release()
    {
        if (_bytes.Capacity > LargestKept)
            return;

        _bytes.Clear();
        _writer.Reset();
        t_free = this;
    }
}

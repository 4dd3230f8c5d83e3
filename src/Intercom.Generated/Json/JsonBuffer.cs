using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Intercom;

/// <summary>JSON on its way out, as UTF-8.</summary>
internal static class JsonBuffer
{
    /// <summary>Request bodies are read by an API, never embedded in a page: only what JSON itself asks for is escaped.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> WriteMemory<TState>(TState state, Action<TState, Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, s_options))
            write(state, writer);

        return buffer.WrittenMemory;
    }

    public static byte[] Write<TState>(TState state, Action<TState, Utf8JsonWriter> write) => WriteMemory(state, write).ToArray();
}

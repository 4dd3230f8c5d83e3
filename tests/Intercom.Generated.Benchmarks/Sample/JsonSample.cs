using System.Buffers;
using System.Text.Json;

namespace Intercom.Benchmarks.Sample;

/// <summary>JSON written once, before anything is measured.</summary>
internal static class JsonSample
{
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);

        return buffer.WrittenSpan.ToArray();
    }
}

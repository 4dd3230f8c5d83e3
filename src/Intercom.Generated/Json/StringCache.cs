using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Intercom;

/// <summary>Strings that come again with every object, such as the names of an app's custom attributes: one for each, instead of one an object.</summary>
/// <remarks>
/// A string that finds its slot taken by another takes it over, so that no more is kept than there are slots, whatever a server sends. Threads
/// may take over from each other at any time: a slot is one reference, and what it holds is compared in full.
/// </remarks>
internal sealed class StringCache
{
    private const int Slots = 512;
    private const int MaxLength = 64;

    private readonly string?[] _strings = new string?[Slots];

    /// <summary>The names of attributes that no model declares.</summary>
    public static StringCache Names { get; } = new();

    /// <summary>The values of attributes of which the description says that they repeat.</summary>
    public static StringCache Values { get; } = new();

    public string Read(ref Utf8JsonReader reader) => Read(ref reader, out _);

    /// <inheritdoc cref="WireText.Read(ref Utf8JsonReader, out bool)"/>
    public string Read(ref Utf8JsonReader reader, out bool isExact)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > MaxLength)
            return WireText.Read(ref reader, out isExact);

        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        ref string? slot = ref _strings[SlotOf(utf8)];
        if (slot is { } known && Ascii.Equals(utf8, known))
        {
            isExact = true;
            return known;
        }

        // As only ASCII is ever found, nothing else is worth a slot.
        string text = WireText.Read(ref reader, out isExact);
        if (Ascii.IsValid(utf8))
            slot = text;

        return text;
    }

    /// <summary>By length and by both ends, which tell most strings apart.</summary>
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        ulong start, end;
        if (utf8.Length >= sizeof(ulong))
        {
            start = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            end = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else if (utf8.Length >= sizeof(uint))
        {
            start = BinaryPrimitives.ReadUInt32LittleEndian(utf8);
            end = BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]);
        }
        else
        {
            start = utf8.IsEmpty ? 0UL : utf8[0];
            end = utf8.IsEmpty ? 0UL : utf8[^1];
        }

        const ulong Mix = 0x9E3779B97F4A7C15;
        ulong hash = ((((start * Mix) ^ end) * Mix) ^ (uint)utf8.Length) * Mix;
        return (int)(hash >> 32) & (Slots - 1);
    }
}

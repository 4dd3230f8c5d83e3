using System.Buffers;

namespace Intercom;

/// <summary>Stands in for the structure of the same name: one character of Unicode.</summary>
internal readonly struct Rune(int value)
{
    /// <summary>The character UTF-8 begins with.</summary>
    /// <param name="source">The UTF-8.</param>
    /// <param name="result">The character; U+FFFD where there is none.</param>
    /// <param name="bytesConsumed">How many bytes it takes, or those that are no character.</param>
    /// <returns>Whether there is one, or might be if there were more bytes.</returns>
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed)
    {
        result = new Rune('\uFFFD');
        bytesConsumed = 0;
        if (source.IsEmpty)
            return OperationStatus.NeedMoreData;

        (int length, int code, int smallest) = source[0] switch
        {
            < 0x80 => (1, source[0], 0),
            >= 0xC2 and < 0xE0 => (2, source[0] & 0x1F, 0x80),
            >= 0xE0 and < 0xF0 => (3, source[0] & 0x0F, 0x800),
            >= 0xF0 and < 0xF5 => (4, source[0] & 0x07, 0x10000),
            _ => (0, 0, 0),
        };
        for (bytesConsumed = 1; bytesConsumed < length; bytesConsumed++)
        {
            if (bytesConsumed == source.Length)
                return OperationStatus.NeedMoreData;
            if ((source[bytesConsumed] & 0xC0) != 0x80)
                return OperationStatus.InvalidData;

            code = (code << 6) | (source[bytesConsumed] & 0x3F);

            // The second byte tells of forms that are longer than they need be, of surrogates and of what is beyond Unicode.
            int rest = 6 * (length - bytesConsumed - 1);
            if (bytesConsumed == 1 && (((code << rest) | ((1 << rest) - 1)) < smallest || (code << rest) is > 0x10FFFF or (>= 0xD800 and < 0xE000)))
                return OperationStatus.InvalidData;
        }

        if (length == 0)
            return OperationStatus.InvalidData;

        result = new Rune(code);
        return OperationStatus.Done;
    }

    public override string ToString() => char.ConvertFromUtf32(value);
}

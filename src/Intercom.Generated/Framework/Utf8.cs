using System.Buffers;

namespace Intercom;

/// <summary>Stands in for the class of the same name.</summary>
internal static class Utf8
{
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        while (!value.IsEmpty)
        {
            if (value[0] < 0x80)
                value = value[1..];
            else if (Rune.DecodeFromUtf8(value, out _, out int length) == OperationStatus.Done)
                value = value[length..];
            else
                return false;
        }

        return true;
    }
}

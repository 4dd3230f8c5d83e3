namespace Intercom;

/// <summary>Stands in for the class of the same name.</summary>
internal static class Ascii
{
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        foreach (byte letter in value)
        {
            if (letter > 0x7F)
                return false;
        }

        return true;
    }

    public static bool Equals(ReadOnlySpan<byte> left, string right)
    {
        if (left.Length != right.Length)
            return false;

        for (int index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index] || left[index] > 0x7F)
                return false;
        }

        return true;
    }
}

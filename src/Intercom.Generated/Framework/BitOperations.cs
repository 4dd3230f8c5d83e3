namespace Intercom;

/// <summary>Stands in for the class of the same name.</summary>
internal static class BitOperations
{
    public static int TrailingZeroCount(ulong value)
    {
        int count = 0;
        for (int step = 32; step > 0 && value != 0; step /= 2)
        {
            if (value << (64 - step) == 0)
            {
                count += step;
                value >>= step;
            }
        }

        return value == 0 ? 64 : count;
    }
}

using System.Security.Cryptography;

namespace Intercom;

/// <summary>What <see cref="HMACSHA1"/> has on .NET.</summary>
internal static class HmacSha1Extensions
{
    extension(HMACSHA1)
    {
        public static int HashSizeInBytes => 160 / 8;

        public static void HashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination)
        {
            using var hmac = new HMACSHA1(key.ToArray());
            hmac.ComputeHash(source.ToArray()).CopyTo(destination);
        }
    }
}

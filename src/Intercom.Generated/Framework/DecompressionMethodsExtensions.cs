using System.Net;

namespace Intercom;

/// <summary>What <see cref="DecompressionMethods"/> has on .NET.</summary>
internal static class DecompressionMethodsExtensions
{
    extension(DecompressionMethods)
    {
        /// <summary>All that the .NET Framework has.</summary>
        public static DecompressionMethods All => DecompressionMethods.GZip | DecompressionMethods.Deflate;
    }
}

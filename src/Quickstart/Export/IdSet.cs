using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Quickstart.Export;

/// <summary>The ids that were there before, in about 40 bytes each, however long they are.</summary>
internal sealed class IdSet
{
    private readonly HashSet<UInt128> _ids = [];

    public int Count => _ids.Count;

    /// <returns>Whether it is a new one.</returns>
    public bool Add(ReadOnlySpan<byte> id)
    {
        // Two ids with the same 128 bits of SHA-256 are less likely than that the disk errs.
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(id, digest);
        return _ids.Add(BinaryPrimitives.ReadUInt128BigEndian(digest));
    }
}

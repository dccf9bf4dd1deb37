using System.Security.Cryptography;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Roots;

/// <summary>The hashes of a Merkle tree by RFC 9162, 2.1.1: a leaf can never be taken for a node.</summary>
internal static class MerkleHash
{
    /// <summary>The root of a tree without leaves: the hash of nothing.</summary>
    internal static EntryHash Empty { get; } = new(SHA256.HashData([]));

    internal static EntryHash OfLeaf(ReadOnlySpan<byte> leaf)
    {
        Span<byte> hash = stackalloc byte[EntryHash.Size];
        SHA256.HashData([0, .. leaf], hash);
        return new(hash);
    }

    internal static EntryHash OfNode(EntryHash left, EntryHash right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * EntryHash.Size)];
        bytes[0] = 1;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + EntryHash.Size)..]);
        Span<byte> hash = stackalloc byte[EntryHash.Size];
        SHA256.HashData(bytes, hash);
        return new(hash);
    }
}

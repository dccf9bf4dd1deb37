using System.Collections.Immutable;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Roots;

/// <summary>The nodes of a Merkle tree by RFC 9162, 2.1: pairs from the left, and of an odd number the last goes up as it is.</summary>
/// <remarks>A change takes O(log n), a proof O(log n), building O(n).</remarks>
internal sealed class MerkleTree
{
    private readonly List<EntryHash[]> levels = [];

    internal MerkleTree(EntryHash[] leaves)
    {
        levels.Add(leaves);
        while (levels[^1] is { Length: > 1 } below)
        {
            var above = new EntryHash[(below.Length + 1) / 2];
            for (int i = 0; i < above.Length; i++)
            {
                above[i] = Above(below, i);
            }

            levels.Add(above);
        }
    }

    internal EntryHash Root => levels[^1] is [var root] ? root : MerkleHash.Empty;

    internal void Set(int index, EntryHash leaf)
    {
        levels[0][index] = leaf;
        for (int level = 1; level < levels.Count; level++)
        {
            index >>= 1;
            levels[level][index] = Above(levels[level - 1], index);
        }
    }

    /// <summary>The audit path of a leaf, from its sibling upwards.</summary>
    internal ImmutableArray<EntryHash> PathOf(int index)
    {
        ImmutableArray<EntryHash>.Builder path = ImmutableArray.CreateBuilder<EntryHash>();
        for (int level = 0; level < levels.Count - 1; level++, index >>= 1)
        {
            int sibling = index ^ 1;
            if (sibling < levels[level].Length)
            {
                path.Add(levels[level][sibling]);
            }
        }

        return path.ToImmutable();
    }

    /// <summary>The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); null where the path is not one of such a place.</summary>
    internal static EntryHash? RootOf(EntryHash leaf, long index, long count, ImmutableArray<EntryHash> path)
    {
        long place = index;
        long last = count - 1;
        EntryHash hash = leaf;
        foreach (EntryHash step in path)
        {
            if (last == 0)
            {
                return null;
            }

            bool isRight = (place & 1) == 1 || place == last;
            hash = isRight ? MerkleHash.OfNode(step, hash) : MerkleHash.OfNode(hash, step);
            while (isRight && (place & 1) == 0 && place != 0)
            {
                place >>= 1;
                last >>= 1;
            }

            place >>= 1;
            last >>= 1;
        }

        return last == 0 ? hash : null;
    }

    private static EntryHash Above(EntryHash[] below, int index) => (2 * index) + 1 < below.Length
        ? MerkleHash.OfNode(below[2 * index], below[(2 * index) + 1])
        : below[2 * index];
}

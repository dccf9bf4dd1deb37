using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>A Merkle tree (RFC 9162) over the heads of all cases, in the ordinal order of their identities.</summary>
/// <remarks>
/// Building it takes O(n log n); a case that goes on changes the root in O(log n), a case that is new in O(n). Not thread-safe.
/// </remarks>
public sealed class CaseTree
{
    private CaseHead[] heads;
    private MerkleTree tree;

    /// <summary>Builds the tree.</summary>
    /// <param name="heads">The heads, each of another case, in any order.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A case occurs twice, or a head is of no case or of no entry.</exception>
    public CaseTree(IEnumerable<CaseHead> heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        this.heads = [.. heads];
        Array.Sort(this.heads, static (left, right) => Compare(left.Case, right.Case));
        for (int i = 0; i < this.heads.Length; i++)
        {
            Check(this.heads[i]);
            if (i > 0 && this.heads[i].Case == this.heads[i - 1].Case)
            {
                throw new ArgumentException($"The case '{this.heads[i].Case}' occurs twice.", nameof(heads));
            }
        }

        tree = Build();
    }

    /// <summary>The number of cases.</summary>
    public int Count => heads.Length;

    /// <summary>The root; of no case, the hash of nothing.</summary>
    public EntryHash Root => tree.Root;

    /// <summary>Puts the head of a case in the place of the one before, or adds it.</summary>
    /// <param name="head">The head.</param>
    /// <exception cref="ArgumentException">The head is of no case or of no entry.</exception>
    public void Set(CaseHead head)
    {
        Check(head);
        int index = IndexOf(head.Case);
        if (index >= 0)
        {
            heads[index] = head;
            tree.Set(index, head.Hash());
            return;
        }

        heads = [.. heads[..~index], head, .. heads[~index..]];
        tree = Build();
    }

    /// <summary>The proof that a case stands in the tree with its head; null where it does not.</summary>
    /// <param name="id">The case.</param>
    public InclusionProof? ProofOf(CaseId id) => IndexOf(id) is >= 0 and var index
        ? new(heads[index], index, heads.Length, tree.PathOf(index))
        : null;

    // The order of the code units, which is the same in every language and no culture's.
    private static int Compare(CaseId left, CaseId right) => string.CompareOrdinal(left.ToString(), right.ToString());

    private static void Check(CaseHead head)
    {
        if (head.Case.IsDefault || head.Journal.Count < 1)
        {
            throw new ArgumentException($"A leaf is the head of a case that has an entry; {head} is none.", nameof(head));
        }
    }

    private MerkleTree Build() => new(Array.ConvertAll(heads, static head => head.Hash()));

    private int IndexOf(CaseId id)
    {
        int first = 0;
        int last = heads.Length - 1;
        while (first <= last)
        {
            int middle = first + ((last - first) / 2);
            int order = Compare(heads[middle].Case, id);
            if (order == 0)
            {
                return middle;
            }

            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        return ~first;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Roots;

/// <summary>Proves to somebody who has only a published root that a case stood under it with its head (RFC 9162, 2.1.3).</summary>
/// <remarks>
/// Says nothing of other cases. As text it has the form of <see href="https://c2sp.org/tlog-proof">c2sp.org/tlog-proof</see>, with the
/// leaf as its extra data.
/// </remarks>
/// <param name="Head">The case and its head.</param>
/// <param name="Index">The place of the case among all cases, from 0.</param>
/// <param name="Count">The number of cases.</param>
/// <param name="Path">The hashes beside the way from the leaf to the root.</param>
public sealed record InclusionProof(CaseHead Head, long Index, long Count, ImmutableArray<EntryHash> Path)
{
    private const string First = "c2sp.org/tlog-proof@v1";

    /// <summary>Whether the head stands under a root.</summary>
    /// <param name="root">The root, as somebody trusted published it.</param>
    public bool Proves(EntryHash root) =>
        Index >= 0 && Index < Count && MerkleTree.RootOf(Head.Hash(), Index, Count, Path) == root;

    /// <summary>The proof and the root that it leads to, as text that needs nothing else.</summary>
    /// <param name="root">The root.</param>
    /// <exception cref="ArgumentNullException">The root is null.</exception>
    /// <exception cref="ArgumentException">The proof does not lead to the root.</exception>
    public string ToText(PublishedRoot root)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (root.Count != Count || !Proves(root.Root))
        {
            throw new ArgumentException($"The proof of '{Head.Case}' does not lead to root {root.Number}.", nameof(root));
        }

        var text = new StringBuilder();
        text.Append(First).Append('\n');
        text.Append("extra ").Append(Convert.ToBase64String(Head.ToBytes())).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"index {Index}\n");
        foreach (EntryHash hash in Path)
        {
            text.Append(Convert.ToBase64String(hash.ToArray())).Append('\n');
        }

        return text.Append('\n').Append(root.Note).ToString();
    }

    /// <summary>Reads a proof and the root that it leads to.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The proof, which leads to the root; whose the root is, its signature says.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no proof, or the proof does not lead to the root.</exception>
    public static (InclusionProof Proof, PublishedRoot Root) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int end = text.IndexOf("\n\n", StringComparison.Ordinal);
        string[] lines = end < 0 ? [] : text[..end].Split('\n');
        if (lines is not [First, ['e', 'x', 't', 'r', 'a', ' ', .. var leaf], ['i', 'n', 'd', 'e', 'x', ' ', .. var place], .. var path])
        {
            throw new FormatException($"A proof begins with {First}, the leaf and the index, and ends with an empty line and a root.");
        }

        PublishedRoot root = PublishedRoot.Parse(text[(end + 2)..]);
        var proof = new InclusionProof(
            CaseHead.Parse(Convert.FromBase64String(leaf)),
            long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out long index) ? index : -1,
            root.Count,
            [.. path.Select(PublishedRoot.HashOf)]);
        return proof.Proves(root.Root)
            ? (proof, root)
            : throw new FormatException($"The proof of '{proof.Head.Case}' does not lead to root {root.Number}.");
    }
}

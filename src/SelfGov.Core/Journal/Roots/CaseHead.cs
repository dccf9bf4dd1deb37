using System.Text.Json;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>Where the journal of one case stood when a root was published: a leaf of the tree.</summary>
/// <param name="Case">The case.</param>
/// <param name="Journal">The version of its last entry, from 1, and the hash of that entry.</param>
public readonly record struct CaseHead(CaseId Case, Checkpoint Journal)
{
    /// <summary>The bytes of the leaf: canonical JSON (RFC 8785) of the case, the hash and the version.</summary>
    /// <exception cref="FormatException">The identity of the case holds a lone surrogate.</exception>
    public byte[] ToBytes() => Write().Written.ToArray();

    /// <summary>Reads a leaf from its bytes.</summary>
    /// <param name="json">The canonical JSON.</param>
    /// <exception cref="FormatException">The bytes are not those of a leaf.</exception>
    public static CaseHead Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonElement leaf = JsonElement.Parse(json);
            var head = new CaseHead(
                CaseId.FromStore(leaf.GetProperty("case").GetString()!),
                new(leaf.GetProperty("version").GetInt64(), EntryHash.Parse(leaf.GetProperty("head").GetString()!)));
            return head.Write().Written.SequenceEqual(json) ? head
                : throw new FormatException("A leaf is canonical JSON of three members.");
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new FormatException($"A leaf is JSON of a case, a hash and a version: {exception.Message}", exception);
        }
    }

    /// <summary>The canonical JSON of the leaf.</summary>
    public override string ToString() => Write().ToString();

    internal EntryHash Hash() => MerkleHash.OfLeaf(Write().Written);

    private CanonicalWriter Write()
    {
        var writer = new CanonicalWriter();
        writer.Raw("{\"case\":"u8);
        writer.Text(Case.ToString());
        writer.Raw(",\"head\":"u8);
        writer.Text(Journal.Head.ToString());
        writer.Raw(",\"version\":"u8);
        writer.Verbatim(Journal.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.Raw("}"u8);
        return writer;
    }
}

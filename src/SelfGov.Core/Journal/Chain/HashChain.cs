using System.Security.Cryptography;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Journal.Chain;

/// <summary>
/// The hashes that chain the entries of a case: SHA-256 over the canonical JSON (RFC 8785) of each entry without its own hash.
/// </summary>
/// <remarks>Pure and thread-safe. <c>docs/journal.md</c> specifies the bytes, with an example.</remarks>
public static class HashChain
{
    /// <summary>The bytes that are hashed.</summary>
    /// <param name="entry">The entry; its own hash, its position and the personal data beside it are left out.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="FormatException">A text of the entry holds a lone surrogate.</exception>
    public static byte[] BytesOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var writer = CanonicalWriter.Rent();
        Write(entry, writer);
        return writer.Written.ToArray();
    }

    /// <summary>The hash of an entry, computed from its other fields.</summary>
    /// <param name="entry">The entry; its own hash is not looked at.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="FormatException">A text of the entry holds a lone surrogate.</exception>
    public static EntryHash HashOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var writer = CanonicalWriter.Rent();
        Write(entry, writer);
        Span<byte> hash = stackalloc byte[EntryHash.Size];
        SHA256.HashData(writer.Written, hash);
        return new EntryHash(hash);
    }

    /// <summary>The entry with its hash filled in.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="FormatException">A text of the entry holds a lone surrogate.</exception>
    public static JournalEntry Seal(JournalEntry entry)
    {
        EntryHash hash = HashOf(entry);
        return entry with { Hash = hash };
    }

    /// <summary>What is wrong with an entry that should follow the entries so far, or null where nothing is.</summary>
    /// <param name="id">The case that was asked for.</param>
    /// <param name="sofar">Where the journal stands before the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public static JournalBreak? Check(CaseId id, Checkpoint sofar, JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        long expected = sofar.Count + 1;
        if (entry.Case != id)
        {
            return new(expected, JournalBreakKind.Case, $"the entry belongs to case '{entry.Case}'");
        }

        if (entry.Version != expected)
        {
            return new(expected, JournalBreakKind.Gap, $"the entry in its place has version {entry.Version}");
        }

        if (entry.Previous != sofar.Head)
        {
            return new(expected, JournalBreakKind.PreviousHash,
                $"the entry names {entry.Previous} as the hash before it; that hash is {sofar.Head}");
        }

        if (HashOrNull(entry) is not { } hash || hash != entry.Hash)
        {
            return new(expected, JournalBreakKind.Hash, $"the entry does not have the content that was hashed to {entry.Hash}");
        }

        return entry.PersonalForm.IsNull || PersonalRecord.CommitmentOf(entry.PersonalForm) == entry.Commitment
            ? null
            : new(expected, JournalBreakKind.PersonalData, "the personal data beside the entry are not those that the entry commits to");
    }

    private static EntryHash? HashOrNull(JournalEntry entry)
    {
        try
        {
            return HashOf(entry);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void Write(JournalEntry entry, CanonicalWriter writer)
    {
        // The names stand in the order of their code units, and the payload is canonical already: the whole is RFC 8785.
        writer.Raw("{\"actor\":"u8);
        writer.Text(entry.ActorId);
        writer.Raw(",\"case\":"u8);
        writer.Text(entry.Case.ToString());
        WriteDecision(entry, writer);
        writer.Raw(",\"edition\":"u8);
        writer.Text(entry.Edition.ToString());
        writer.Raw(",\"fact\":"u8);
        writer.Text(entry.FactName);
        if (entry.Fingerprint is { } fingerprint)
        {
            writer.Raw(",\"fingerprint\":"u8);
            writer.Verbatim(fingerprint.ToString());
        }

        writer.Raw(",\"kind\":"u8);
        writer.Text(entry.Kind);
        if (entry.On is { } on)
        {
            writer.Raw(",\"on\":"u8);
            writer.Moment(on);
        }

        writer.Raw(",\"payload\":"u8);
        writer.Verbatim(entry.PayloadForm);
        writer.Raw(",\"previous\":\""u8);
        writer.Hex(entry.Previous);
        writer.Raw("\",\"recorded\":"u8);
        writer.Moment(entry.Recorded);
        writer.Raw(",\"role\":"u8);
        writer.Text(entry.Role);
        if (entry.Roles is { } roles)
        {
            writer.Raw(",\"roles\":"u8);
            writer.Texts(roles);
        }

        writer.Raw(",\"version\":"u8);
        writer.Number(entry.Version);
        writer.Raw("}"u8);
    }

    private static void WriteDecision(JournalEntry entry, CanonicalWriter writer)
    {
        if (!entry.CommandForm.IsNull)
        {
            writer.Raw(",\"command\":"u8);
            writer.Verbatim(entry.CommandForm);
        }

        if (entry.Commitment != default)
        {
            writer.Raw(",\"commitment\":\""u8);
            writer.Hex(entry.Commitment);
            writer.Raw("\""u8);
        }

        if (entry.Decision is { } decision)
        {
            writer.Raw(",\"decision\":"u8);
            writer.Number(decision);
        }
    }
}

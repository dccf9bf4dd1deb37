using System.Security.Cryptography;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Journal.Chain;

/// <summary>
/// The hashes that chain the refused commands of a case: SHA-256 over the canonical JSON (RFC 8785) of each without its own hash.
/// </summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class RefusalChain
{
    /// <summary>The bytes that are hashed.</summary>
    /// <param name="refused">The refused command; its own hash and the personal data beside it are left out.</param>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="FormatException">A text holds a lone surrogate.</exception>
    public static byte[] BytesOf(RefusedCommand refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        using var writer = CanonicalWriter.Rent();
        writer.Raw("{\"actor\":"u8);
        writer.Text(refused.ActorId);
        writer.Raw(",\"case\":"u8);
        writer.Text(refused.Case.ToString());
        writer.Raw(",\"command\":"u8);
        writer.Verbatim(refused.Command);
        if (refused.Commitment != default)
        {
            writer.Raw(",\"commitment\":\""u8);
            writer.Hex(refused.Commitment);
            writer.Raw("\""u8);
        }

        writer.Raw(",\"decidedOn\":"u8);
        writer.Number(refused.DecidedOn.Count);
        writer.Raw(",\"edition\":"u8);
        writer.Text(refused.Edition.ToString());
        writer.Raw(",\"head\":\""u8);
        writer.Hex(refused.DecidedOn.Head);
        writer.Raw("\",\"kind\":"u8);
        writer.Text(refused.Kind);
        writer.Raw(",\"number\":"u8);
        writer.Number(refused.Number);
        if (refused.On is { } on)
        {
            writer.Raw(",\"on\":"u8);
            writer.Moment(on);
        }

        writer.Raw(",\"previous\":\""u8);
        writer.Hex(refused.Previous);
        writer.Raw("\",\"recorded\":"u8);
        writer.Moment(refused.Recorded);
        writer.Raw(",\"refusals\":"u8);
        writer.Verbatim(refused.Refusals);
        writer.Raw(",\"roles\":"u8);
        writer.Texts(refused.Roles);
        writer.Raw("}"u8);
        return writer.Written.ToArray();
    }

    /// <summary>The refused command with its hash filled in.</summary>
    /// <param name="refused">The refused command.</param>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="FormatException">A text holds a lone surrogate.</exception>
    public static RefusedCommand Seal(RefusedCommand refused) =>
        refused with { Hash = new EntryHash(SHA256.HashData(BytesOf(refused))) };

    /// <summary>What is wrong with a refused command that should follow those so far, or null where nothing is.</summary>
    /// <param name="id">The case that was asked for.</param>
    /// <param name="sofar">How many there were before, and the hash of the last.</param>
    /// <param name="refused">The refused command.</param>
    /// <returns>The break; its version is the number of the refused command.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static JournalBreak? Check(CaseId id, Checkpoint sofar, RefusedCommand refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        long expected = sofar.Count + 1;
        return refused.Case != id ? new(expected, JournalBreakKind.Case, $"the refused command belongs to case '{refused.Case}'")
            : refused.Number != expected
                ? new(expected, JournalBreakKind.Gap, $"the refused command in its place has number {refused.Number}")
            : refused.Previous != sofar.Head
                ? new(expected, JournalBreakKind.PreviousHash, $"the refused command names {refused.Previous} as the hash before it")
            : HashOrNull(refused) is not { } hash || hash != refused.Hash
                ? new(expected, JournalBreakKind.Hash, "the refused command does not have the content that was hashed")
            : refused.Personal is null || PersonalRecord.CommitmentOf(refused.Personal) == refused.Commitment
                ? null
                : new(expected, JournalBreakKind.PersonalData, "the personal data beside the refused command are not its own");
    }

    private static EntryHash? HashOrNull(RefusedCommand refused)
    {
        try
        {
            return Seal(refused).Hash;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

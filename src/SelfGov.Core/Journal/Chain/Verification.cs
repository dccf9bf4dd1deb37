using System.Collections.Immutable;
using SelfGov.Cases;

namespace SelfGov.Journal.Chain;

/// <summary>The two answers about a journal: whether it is intact, and whether it is complete.</summary>
/// <param name="Checkpoint">Where the sound part of the journal ends; to be published or kept for a later verification.</param>
/// <param name="Break">The first broken position and what is wrong there; null for a journal that is intact.</param>
/// <param name="Completeness">Whether the journal has what the checkpoint given says it had.</param>
public sealed record Verification(Checkpoint Checkpoint, JournalBreak? Break, Completeness Completeness)
{
    /// <summary>
    /// The first entry that a newer release wrote and this one cannot read; null where it reads all. From there on the chain of hashes
    /// alone was verified, not the facts.
    /// </summary>
    public long? NewerFrom { get; init; }

    /// <summary>
    /// From where on decisions were taken under another reading of the edition than this release has, as when it corrected a number.
    /// </summary>
    public ImmutableArray<LawReading> ReadOtherwise { get => field.IsDefault ? [] : field; init; }

    /// <summary>
    /// The first of the recorded refused commands that is broken, by its number, and what is wrong there; null where none is.
    /// </summary>
    public JournalBreak? RefusalBreak { get; init; }

    /// <summary>
    /// The first of what the store keeps beside the entries that does not follow from them: the case in its lists, an answered request,
    /// personal data of no entry; null where none is, and where the journal itself is broken. The entries are sound all the same.
    /// </summary>
    public JournalBreak? StoredBreak { get; init; }

    /// <summary>
    /// Whether every entry is in its place, has its hash, and is a fact that the case could take in, every refused command that was
    /// recorded is in its place and has its hash, and what the store keeps beside them follows from them.
    /// </summary>
    public bool IsIntact => Break is null && RefusalBreak is null && StoredBreak is null;
}

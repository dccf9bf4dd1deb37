using SelfGov.Cases;

namespace SelfGov.Journal.Chain;

/// <summary>The two answers about a journal: whether it is intact, and whether it is complete.</summary>
/// <param name="Checkpoint">Where the sound part of the journal ends; to be published or kept for a later verification.</param>
/// <param name="Break">The first broken position and what is wrong there; null for a journal that is intact.</param>
/// <param name="Completeness">Whether the journal has what the checkpoint given says it had.</param>
public sealed record Verification(Checkpoint Checkpoint, JournalBreak? Break, Completeness Completeness)
{
    /// <summary>Whether every entry is in its place, has its hash, and is a fact that the case could take in.</summary>
    public bool IsIntact => Break is null;
}

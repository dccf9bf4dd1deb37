namespace SelfGov.Journal.Chain;

/// <summary>The first position at which a journal is broken, and what is wrong there.</summary>
/// <param name="Version">The position: the version that the sound entry there would have, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">What is wrong, in words that name the values.</param>
public sealed record JournalBreak(long Version, JournalBreakKind Kind, string Detail)
{
    /// <summary>What was thrown when the entry was read or folded; null where nothing was.</summary>
    internal Exception? Thrown { get; init; }
}

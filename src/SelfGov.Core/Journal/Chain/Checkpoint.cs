using SelfGov.Cases;

namespace SelfGov.Journal.Chain;

/// <summary>Where the journal of a case stands: how many entries it has and the hash of the last one.</summary>
/// <param name="Count">The number of entries, which is the version of the last; 0 for no entry.</param>
/// <param name="Head">The hash of the last entry; the default value for no entry.</param>
/// <remarks>
/// A chain of hashes cannot show by itself that its last entries were cut off. A host that publishes or signs checkpoints elsewhere can
/// have <see cref="Cases{TCase}.VerifyAsync"/> tell. The default value is the journal before its first entry.
/// </remarks>
public readonly record struct Checkpoint(long Count, EntryHash Head);

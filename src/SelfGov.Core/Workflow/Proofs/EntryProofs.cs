using SelfGov.Law;

namespace SelfGov.Workflow.Proofs;

/// <summary>What was found in other cases, for one decision.</summary>
/// <remarks>
/// <see cref="Cases.Cases{TCase}"/> fills it before it decides. Who decides without a journal of the case finds the proofs by
/// <see cref="Cases.Procedure{TCase}.Prove"/>. Without proofs every reference is refused.
/// </remarks>
public sealed class EntryProofs
{
    private readonly Func<EntryReference, EntryProof?> find;

    /// <summary>Takes proofs from wherever they are kept.</summary>
    /// <param name="find">The proof of a reference; null where there is none. The same answer however often it is asked.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public EntryProofs(Func<EntryReference, EntryProof?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        this.find = find;
    }

    /// <summary>No proofs.</summary>
    public static EntryProofs None { get; } = new(static _ => null);

    /// <summary>What was found where a reference points.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The proof of exactly this reference, or that nobody has read the journal.</returns>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    public EntryProof Find(EntryReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return find(reference) is { } found && found.Reference == reference
            ? found
            : new UnprovedEntry(
                reference, ReferenceProblem.NotRead,
                new Words("журнал оқылмаған", "журнал не прочитан", "the journal was not read"));
    }

    /// <summary>The proof of a reference to a case of a kind; null where there is no reference or it is not proved.</summary>
    /// <typeparam name="TOther">The kind of case.</typeparam>
    /// <param name="reference">The reference; null for none.</param>
    public ProvedEntry<TOther>? Proved<TOther>(EntryReference? reference)
        where TOther : Case => reference is null ? null : Find(reference) as ProvedEntry<TOther>;
}

using NodaTime;
using SelfGov.Cases.Recording;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.References;

/// <summary>Verifies the journal of a case and keeps what the entry that a command names proves: in one reading.</summary>
/// <remarks>
/// The entries after the named one are verified too, since what it says may have been undone by them; those that do not
/// count change nothing.
/// </remarks>
internal sealed class EntryReader<TCase>(
    Procedure<TCase> procedure, EntryReference reference, CaseId id, Checkpoint head, Func<JournalEntry, bool>? counts)
    where TCase : Case
{
    private readonly CaseVerifier<TCase> verifier = new(procedure.Lifecycles, procedure.Facts, id, null, head);
    private JournalEntry? named;
    private TCase? then;
    private RecordedCase<TCase>? last;
    private bool isOfOtherKind;

    /// <summary>Takes the next entry, and answers whether there is any point in another.</summary>
    internal bool Take(JournalEntry entry)
    {
        isOfOtherKind = entry.Version == 1 && entry.Kind != procedure.Kind && HashChain.Check(id, default, entry) is null;
        if (isOfOtherKind || !verifier.Take(entry))
        {
            return false;
        }

        if (counts is null || counts(entry))
        {
            last = verifier.Recorded;
            (named, then) = entry.Hash == reference.EntryHash ? (entry, last!.Case) : (named, then);
        }

        return true;
    }

    internal void Break(JournalBreak found) => verifier.Break(found);

    /// <summary>What was found, with the head as the store has it after the entries were read.</summary>
    internal EntryProof Answer(Checkpoint after)
    {
        if (isOfOtherKind)
        {
            return new UnprovedEntry(
                reference, ReferenceProblem.OtherKind,
                new("іс басқа рәсімге жатады", "дело относится к другой процедуре", "the case is of another kind"));
        }

        verifier.TakeHead(after);
        try
        {
            Verification verification = verifier.Answer();
            return verification.Break is { } broken ? Broken(reference, broken)
                : verification.NewerFrom is null ? Found()
                : new UnprovedEntry(
                    reference, ReferenceProblem.NewerRelease,
                    new(
                        "журналды жаңа шығарылым жазған", "журнал записан более новым выпуском",
                        "the journal was written by a newer release"),
                    verification.NewerFrom);
        }
        catch (CaseNotFoundException)
        {
            return UnknownCase(reference);
        }
    }

    internal static UnprovedEntry UnknownCase(EntryReference reference) =>
        new(reference, ReferenceProblem.UnknownCase, new("мұндай іс жоқ", "такого дела нет", "there is no such case"));

    private EntryProof Found() => named is null
        ? new UnprovedEntry(
            reference, ReferenceProblem.NoSuchEntry,
            new("журналда мұндай жазба жоқ", "в журнале нет такой записи", "the journal has no such entry"))
        : new ProvedEntry<TCase>(
            reference, named.Version, named.FactName == Erasure.FactName ? null : procedure.Facts.Read(named), then!, last!.Lifecycle,
            last.Case);

    internal static UnprovedEntry Broken(EntryReference reference, JournalBreak broken) => new(
        reference,
        ReferenceProblem.JournalBroken,
        new Words(
            "журнал {0}-нұсқада бұзылған",
            "журнал нарушен на версии {0}",
            "the journal is broken at version {0}").With(Words.Of(broken.Version)),
        broken.Version);
}

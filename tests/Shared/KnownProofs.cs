using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov;

/// <summary>What the tests of an assembly have proved of other cases, for stories that name their entries.</summary>
internal static class KnownProofs
{
    // One moment for all entries, so that an entry stays the same however far its story goes on.
    private static readonly Instant Recorded = Instant.FromUtc(2013, 1, 1, 0, 0);
    private static readonly ConcurrentDictionary<EntryReference, EntryProof> Found = [];

    internal static EntryProofs All { get; } = new(reference => Found.GetValueOrDefault(reference));

    internal static EntryReference Add(EntryProof proof)
    {
        Found[proof.Reference] = proof;
        return proof.Reference;
    }

    /// <summary>The last entry of a story, proved by a journal that its facts make.</summary>
    internal static EntryReference Entry<TCase>(this Story<TCase> story, Procedure<TCase> procedure)
        where TCase : Case => Entry(Under(procedure, story.Lifecycle), JournalOf(story, procedure), ^1);

    /// <summary>The first entry of a story that holds a fact of a type, proved by a journal that its facts make.</summary>
    internal static EntryReference Entry<TCase, TFact>(this Story<TCase> story, Procedure<TCase> procedure)
        where TCase : Case => Entry(
            Under(procedure, story.Lifecycle), JournalOf(story, procedure), story.Facts.TakeWhile(fact => fact is not TFact).Count());

    internal static EntryReference Entry<TCase>(Procedure<TCase> procedure, ImmutableArray<JournalEntry> journal, Index entry)
        where TCase : Case => Add(procedure.Prove(EntryReference.To(journal[entry]), journal));

    internal static ImmutableArray<JournalEntry> JournalOf<TCase>(Story<TCase> story, Procedure<TCase> procedure)
        where TCase : Case => JournalOf(procedure, story.Lifecycle.Edition, story.Case.Id, story.Facts, Recorded);

    internal static ImmutableArray<JournalEntry> JournalOf<TCase>(
        Procedure<TCase> procedure, EditionId edition, CaseId id, IEnumerable<Fact<TCase>> facts, Instant recorded)
        where TCase : Case
    {
        ImmutableArray<JournalEntry>.Builder journal = ImmutableArray.CreateBuilder<JournalEntry>();
        foreach (Fact<TCase> fact in facts)
        {
            WrittenFact written = procedure.Facts.Write(fact);
            string? personal = written.Personal is { } values ? PersonalRecord.Of(values, new byte[PersonalRecord.SaltSize]) : null;
            journal.Add(HashChain.Seal(new JournalEntry
            {
                Case = id,
                Version = journal.Count + 1,
                Recorded = recorded,
                ActorId = "somebody",
                Role = "somebody",
                Kind = procedure.Kind,
                Edition = edition,
                FactName = written.Name,
                Payload = written.Payload,
                Commitment = personal is null ? default : PersonalRecord.CommitmentOf(personal),
                Personal = personal,
                Previous = journal.Count == 0 ? default : journal[^1].Hash,
            }));
        }

        return journal.DrainToImmutable();
    }

    private static Procedure<TCase> Under<TCase>(Procedure<TCase> procedure, Lifecycle<TCase> lifecycle)
        where TCase : Case => procedure.Under((_, _) => lifecycle);
}

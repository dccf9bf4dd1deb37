using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>What is about to be appended to the journal of one case: facts, folded in and written as entries that follow its head.</summary>
internal sealed class CaseStep<TCase>(FactCatalogue<TCase> facts, RecordedCase<TCase> start, Instant now)
    where TCase : Case
{
    private readonly ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
    private Checkpoint journal = start.Journal;

    internal CaseId Id => start.Case.Id;

    internal TCase Case { get; private set; } = start.Case;

    internal bool IsEmpty => entries.Count == 0;

    internal RecordedCase<TCase> Recorded => new(start.Lifecycle, Case, journal, now);

    /// <summary>Adds what time has caused, and answers with it.</summary>
    internal ImmutableArray<Fact<TCase>> AddDue()
    {
        ImmutableArray<Fact<TCase>> due = start.Lifecycle.Due(Case, now);
        TCase advanced = Case;
        foreach (Fact<TCase> fact in due)
        {
            advanced = start.Lifecycle.Evolve(advanced, fact);
        }

        Add(due, advanced, Actor.Clock);
        return due;
    }

    /// <summary>Adds facts that lead to a case.</summary>
    internal void Add(ImmutableArray<Fact<TCase>> added, TCase next, Actor actor)
    {
        foreach (Fact<TCase> fact in added)
        {
            (string name, string payload) = facts.Write(fact);
            JournalEntry entry = HashChain.Seal(new JournalEntry
            {
                Case = Id,
                Version = journal.Count + 1,
                Recorded = now,
                ActorId = actor.Id,
                Role = actor.Role.Code,
                Kind = start.Lifecycle.Kind,
                Edition = start.Lifecycle.Edition,
                FactName = name,
                Payload = payload,
                Previous = journal.Head,
            });
            entries.Add(entry);
            journal = new Checkpoint(entry.Version, entry.Hash);
        }

        Case = next;
    }

    internal JournalBatch ToBatch(RecordedRequest? request) => new(Id, start.Version, entries.ToImmutable(), request);
}

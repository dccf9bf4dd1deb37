using System.Collections.Immutable;
using System.Security.Cryptography;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases;

/// <summary>
/// What is about to be appended to the journal of one case: facts, folded in and written as entries that follow its head.
/// </summary>
internal sealed class CaseStep<TCase>(FactCatalogue<TCase> facts, RandomNumberGenerator salts, RecordedCase<TCase> start, Instant now)
    where TCase : Case
{
    private readonly ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
    private readonly ImmutableArray<RecordedRequest>.Builder requests = ImmutableArray.CreateBuilder<RecordedRequest>();
    private ImmutableArray<long> erased = [];
    private Checkpoint journal = start.Journal;

    internal TCase Case { get; private set; } = start.Case;

    internal bool IsEmpty => entries.Count == 0;

    internal RecordedCase<TCase> Recorded => new(start.Lifecycle, Case, journal, now);

    /// <summary>Decides a command on the case with all that time has caused; an accepted one is added, and due facts before it.</summary>
    /// <exception cref="ConcurrencyConflictException">The case is not at the version that the caller expects.</exception>
    internal Decision<TCase> Decide(ICommand<TCase> command, Actor actor, HandleOptions? options, EntryProofs proofs)
    {
        (ImmutableArray<Fact<TCase>> due, TCase advanced) = start.Lifecycle.Due(Case, now);
        if (options?.ExpectedVersion is { } expected && expected != advanced.Version)
        {
            throw new ConcurrencyConflictException(Case.Id, expected, advanced.Version);
        }

        Decision<TCase> decision = start.Lifecycle.Decide(advanced, command, new Context(now, actor) { Proofs = proofs });
        if (decision is Decision<TCase>.Accepted accepted)
        {
            Add(due, advanced, Actor.Clock);
            Add(accepted.Facts, accepted.Next, start.Lifecycle.ActingIn(command, actor));
            if (options?.IdempotencyKey is { } key)
            {
                requests.Add(new RecordedRequest(key, advanced.Version + 1, Case.Version));
            }
        }

        return decision;
    }

    /// <summary>Adds what time has caused, and answers with it.</summary>
    internal ImmutableArray<Fact<TCase>> AddDue()
    {
        (ImmutableArray<Fact<TCase>> due, TCase advanced) = start.Lifecycle.Due(Case, now);
        Add(due, advanced, Actor.Clock);
        return due;
    }

    /// <summary>Adds the record that the personal data of some entries are destroyed.</summary>
    internal void AddErasure(string payload, ImmutableArray<long> versions, Actor actor)
    {
        Add(new WrittenFact(Erasure.FactName, payload, null), actor);
        Case = start.Lifecycle.Pass(Case);
        erased = versions;
    }

    internal JournalBatch ToBatch() =>
        new(start.Journal, entries.ToImmutable(), Status()) { Requests = requests.ToImmutable(), Erased = erased };

    private void Add(ImmutableArray<Fact<TCase>> added, TCase next, Actor actor)
    {
        foreach (Fact<TCase> fact in added)
        {
            Add(facts.Write(fact), actor);
        }

        Case = next;
    }

    private void Add(WrittenFact fact, Actor actor)
    {
        string? personal = fact.Personal is null ? null : PersonalRecord.Of(fact.Personal, Salt());
        JournalEntry entry = HashChain.Seal(new JournalEntry
        {
            Case = start.Case.Id,
            Version = journal.Count + 1,
            Recorded = now,
            ActorId = actor.Id,
            Role = actor.Role.Code,
            Kind = start.Lifecycle.Kind,
            Edition = start.Lifecycle.Edition,
            FactName = fact.Name,
            Payload = fact.Payload,
            Commitment = personal is null ? default : PersonalRecord.CommitmentOf(personal),
            Personal = personal,
            Previous = journal.Head,
        });
        entries.Add(entry);
        journal = new Checkpoint(entry.Version, entry.Hash);
    }

    private byte[] Salt()
    {
        byte[] salt = new byte[PersonalRecord.SaltSize];
        salts.GetBytes(salt);
        return salt;
    }

    private CaseStatus Status() => new(
        start.Lifecycle.StateNameOf(Case), Case.UnitName, start.Lifecycle.NextCause(Case), start.Lifecycle.NextDeadline(Case));
}

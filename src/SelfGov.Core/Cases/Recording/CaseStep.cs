using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.Recording;

/// <summary>
/// What is about to be appended to the journal of one case: facts, folded in and written as entries that follow its head.
/// </summary>
internal sealed class CaseStep<TCase>(EntryWriter<TCase> writer, RecordedCase<TCase> start, Instant now)
    where TCase : Case
{
    private readonly ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
    private readonly ImmutableArray<RecordedRequest>.Builder requests = ImmutableArray.CreateBuilder<RecordedRequest>();
    private ImmutableArray<long> erased = [];
    private ImmutableArray<long> erasedRefusals = [];
    private Checkpoint journal = start.Journal;
    private Trail trail = start.Trail;

    internal TCase Case { get; private set; } = start.Case;

    internal bool IsEmpty => entries.Count == 0;

    internal Instant Now => now;

    internal RecordedCase<TCase> Recorded => new(start.Lifecycle, Case, journal, now, trail);

    /// <summary>Decides a command on the case with all that time has caused; an accepted one is added, and due facts before it.</summary>
    /// <exception cref="ConcurrencyConflictException">The case is not at the version that the caller expects.</exception>
    internal Decision<TCase> Decide(ICommand<TCase> command, Actor actor, HandleOptions? options, EntryProofs proofs)
    {
        Instant act = options?.On is { } on ? ActMoment.Whole(on) : now;
        Due<TCase> due = start.Lifecycle.Due(Case, Instant.Min(act, now));
        RejectOtherVersion(options?.ExpectedVersion, due.Case, act);
        if (act != now
            && ActMoment.Check(act, now, trail, writer.EntersWithin, Case, start.Lifecycle.BasisOf(command)) is { } impossible)
        {
            return new Decision<TCase>.Refused([impossible]);
        }

        var context = new Context(act, actor) { Explain = options?.Explain ?? false, Proofs = proofs };
        Decision<TCase> decision = start.Lifecycle.Decide(due.Case, command, context);
        if (decision is Decision<TCase>.Accepted accepted)
        {
            AddDue(due);
            Add(accepted, command, actor, act);
            if (options?.IdempotencyKey is { } key)
            {
                requests.Add(new RecordedRequest(key, due.Case.Version + 1, Case.Version));
            }
        }

        return decision;
    }

    /// <summary>Adds what time has caused, and answers with it.</summary>
    internal ImmutableArray<Fact<TCase>> AddDue()
    {
        Due<TCase> due = start.Lifecycle.Due(Case, now);
        AddDue(due);
        return due.Facts;
    }

    /// <summary>Adds the record that the personal data of some entries are destroyed.</summary>
    internal void AddErasure(string payload, ImmutableArray<long> versions, ImmutableArray<long> refused, Actor actor)
    {
        Add(new WrittenEntry(Erasure.FactName, Encoding.UTF8.GetBytes(payload), null), null, actor, now);
        Case = start.Lifecycle.Pass(Case);
        erased = versions;
        erasedRefusals = refused;
    }

    internal JournalBatch ToBatch() =>
        new(start.Journal, entries.ToImmutable(), start.Lifecycle.StatusOf(Case, now))
        {
            Requests = requests.ToImmutable(),
            Erased = erased,
            ErasedRefusals = erasedRefusals,
        };

    // A caller who saw the case before the act was entered saw what time has caused until now.
    private void RejectOtherVersion(long? expected, TCase advanced, Instant act)
    {
        if (expected is { } version && version != advanced.Version
            && (act >= now || version != start.Lifecycle.Advance(Case, now).Version))
        {
            throw new ConcurrencyConflictException(Case.Id, version, advanced.Version);
        }
    }

    private void AddDue(Due<TCase> due)
    {
        for (int i = 0; i < due.Facts.Length; i++)
        {
            Add(writer.Write(due.Facts[i], null), due.Facts[i], Actor.Clock, ActMoment.Whole(due.Moments[i]));
        }

        Case = due.Case;
    }

    private void Add(Decision<TCase>.Accepted accepted, ICommand<TCase> command, Actor actor, Instant act)
    {
        long first = journal.Count + 1;
        Actor acting = start.Lifecycle.ActingIn(command, actor);
        for (int i = 0; i < accepted.Facts.Length; i++)
        {
            Add(
                writer.Write(accepted.Facts[i], i == 0 ? command : null),
                accepted.Facts[i],
                acting,
                act,
                i > 0 ? first : null,
                i == 0 && actor.Roles.Length > 1 ? [.. actor.Roles.Select(role => role.Code)] : null);
        }

        Case = accepted.Next;
    }

    private void Add(
        WrittenEntry written, Fact<TCase>? fact, Actor actor, Instant happened, long? decision = null, ValueList<string>? roles = null)
    {
        byte[]? personal = PersonalRecord.Of(written.Personal, written.CommandPersonalUtf8, writer.Salt, out EntryHash commitment);
        JournalEntry entry = new JournalEntry
        {
            Case = start.Case.Id,
            Version = journal.Count + 1,
            Recorded = now,
            On = happened == now ? null : happened,
            ActorId = actor.Id,
            Role = actor.Role.Code,
            Roles = roles,
            Kind = start.Lifecycle.Kind,
            Edition = start.Lifecycle.Edition,
            FactName = written.Name,
            Payload = string.Empty,
            Decision = decision,
            Fingerprint = trail.Fingerprint == start.Lifecycle.Fingerprint ? null : start.Lifecycle.Fingerprint,
            Commitment = commitment,
            Previous = journal.Head,
        }.Seal(written.Payload, written.CommandUtf8, personal);
        entries.Add(entry);
        journal = new Checkpoint(entry.Version, entry.Hash);
        trail = trail.After(entry, fact, Case, start.Lifecycle);
    }
}

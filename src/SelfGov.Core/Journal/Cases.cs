using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>The durable cases of one kind: opens them, handles their commands and reads them, over a journal.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Thread-safe; one instance serves a process. Commands on one case take turns within the process; between processes the journal's
/// versions decide, and a command that lost is decided again on what has happened meanwhile. The cases handled last stay in memory, so
/// the n-th command costs what the first did; each use is checked against the head of the journal. Moments are read from the clock in
/// whole microseconds, and never before the last entry of the case, should the clock have been put back.
/// </remarks>
public sealed class Cases<TCase>
    where TCase : Case
{
    /// <summary>How many cases stay in memory where nothing else is said.</summary>
    public const int DefaultCasesInMemory = 1_000;

    private readonly FactCatalogue<TCase> facts;
    private readonly ICaseJournal journal;
    private readonly CaseLoader<TCase> loader;
    private readonly CaseWriter<TCase> writer;

    /// <summary>Creates the service.</summary>
    /// <param name="lifecycles">The lifecycles, one for each edition.</param>
    /// <param name="facts">The facts that the journal stores.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="casesInMemory">How many cases stay in memory, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of cases is less than 1.</exception>
    public Cases(
        LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, ICaseJournal journal, IClock clock, int casesInMemory = DefaultCasesInMemory)
    {
        ArgumentNullException.ThrowIfNull(lifecycles);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(casesInMemory, 1);
        Lifecycles = lifecycles;
        this.facts = facts;
        this.journal = journal;
        loader = new CaseLoader<TCase>(lifecycles, facts, journal, casesInMemory);
        writer = new CaseWriter<TCase>(loader, facts, journal, clock);
    }

    /// <summary>The lifecycles of this kind of case, one for each edition.</summary>
    public LifecycleCatalogue<TCase> Lifecycles { get; }

    /// <summary>Opens a case under an edition of the law.</summary>
    /// <param name="id">The identity of the new case.</param>
    /// <param name="edition">The edition that the case follows to its end.</param>
    /// <param name="opening">The command that opens it.</param>
    /// <param name="actor">Who gives it.</param>
    /// <param name="options">Further wishes; null for none.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The decision; a refused one leaves no case behind.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">The identity or the actor is the default value, or there is no such edition or command.</exception>
    /// <exception cref="ConcurrencyConflictException">There is a case of this identity already.</exception>
    public ValueTask<Decision<TCase>> OpenAsync(
        CaseId id,
        EditionId edition,
        ICommand<TCase> opening,
        Actor actor,
        HandleOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opening);
        RejectNobody(actor);
        return writer.OpenAsync(id, Lifecycles.Of(edition), opening, actor, options, cancellationToken);
    }

    /// <summary>Handles a command: records what time has caused meanwhile, and what the command is decided to cause, in one append.</summary>
    /// <param name="id">The case.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who gives it.</param>
    /// <param name="options">Further wishes; null for none.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>
    /// The decision; its facts are those of the command, without what time has caused. A refused one leaves the journal as it was. A
    /// request repeated under its idempotency key gets the first answer; one that comes late, after a restart too, is replayed.
    /// </returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">The identity or the actor is the default value, or the lifecycle has no such command.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="ConcurrencyConflictException">
    /// The case, with what time has caused, is not at the expected version; or, where none was given, other writers came between 16 times.
    /// </exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="UnknownFactException">The journal of the case holds a fact that the catalogue does not have.</exception>
    /// <exception cref="FormatException">A fact cannot be stored; see <see cref="FactCatalogue{TCase}.Write"/>.</exception>
    public ValueTask<Decision<TCase>> HandleAsync(
        CaseId id, ICommand<TCase> command, Actor actor, HandleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        RejectNobody(actor);
        return writer.HandleAsync(id, command, actor, options, cancellationToken);
    }

    /// <summary>Records what the passing of time has caused.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The facts that were recorded, in order; none where time has caused nothing new.</returns>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="ConcurrencyConflictException">Other writers came between 16 times.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="UnknownFactException">The journal of the case holds a fact that the catalogue does not have.</exception>
    public ValueTask<ImmutableArray<Fact<TCase>>> AdvanceAsync(CaseId id, CancellationToken cancellationToken = default) =>
        writer.AdvanceAsync(id, cancellationToken);

    /// <summary>The case as it stands now, with all that time has caused, recorded or not.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="UnknownFactException">The journal of the case holds a fact that the catalogue does not have.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in a required parameter, so no call can mean both.")]
    public async ValueTask<CaseView<TCase>> GetAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        RecordedCase<TCase> recorded = await loader.LoadAsync(id, loader[id], cancellationToken).ConfigureAwait(false);
        return ViewOf(recorded, writer.NowFor(recorded));
    }

    /// <summary>The case as it stood at a moment: what had been recorded by then, and what time had caused by then.</summary>
    /// <param name="id">The case.</param>
    /// <param name="asOf">The moment. One in the future shows what time will cause if nobody does anything.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There was no such case of this kind at the moment.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="UnknownFactException">The journal of the case holds a fact that the catalogue does not have.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in a required parameter, so no call can mean both.")]
    public async ValueTask<CaseView<TCase>> GetAsync(CaseId id, Instant asOf, CancellationToken cancellationToken = default)
    {
        RecordedCase<TCase> recorded = await loader.LoadAsync(id, loader[id], cancellationToken).ConfigureAwait(false);
        if (recorded.LastRecorded <= asOf)
        {
            return ViewOf(recorded, asOf);
        }

        RecordedCase<TCase>? then = await loader.ReplayAsync(id, null, entry => entry.Recorded <= asOf, cancellationToken).ConfigureAwait(false);
        return then is null
            ? throw new CaseNotFoundException(id, $"Case '{id}' was not open yet at {asOf}.")
            : ViewOf(then, asOf);
    }

    /// <summary>The entries of a case in order, each checked against the chain of hashes before it is given.</summary>
    /// <param name="id">The case; one that does not exist has no entries.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="BrokenJournalException">The next entry breaks the chain; thrown where it would stand.</exception>
    public async IAsyncEnumerable<JournalEntry> HistoryAsync(CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Checkpoint sofar = default;
        await foreach (JournalEntry entry in journal.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
        {
            if (HashChain.Check(id, sofar, entry) is { } broken)
            {
                throw new BrokenJournalException(id, broken);
            }

            sofar = new Checkpoint(entry.Version, entry.Hash);
            yield return entry;
        }
    }

    /// <summary>Verifies the journal of a case: chain of hashes, facts and lifecycle, and completeness where a checkpoint is given.</summary>
    /// <param name="id">The case.</param>
    /// <param name="checkpoint">Where the journal stood at some time, kept outside it; null to ask for integrity alone.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <returns>Both answers. A broken journal is an answer, not an exception.</returns>
    /// <exception cref="CaseNotFoundException">There is no such case, and no checkpoint that says there was.</exception>
    public async ValueTask<Verification> VerifyAsync(CaseId id, Checkpoint? checkpoint = null, CancellationToken cancellationToken = default)
    {
        var verifier = new CaseVerifier<TCase>(Lifecycles, facts, id, checkpoint);
        await foreach (JournalEntry entry in journal.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
        {
            if (!verifier.Take(entry))
            {
                break;
            }
        }

        return verifier.Answer();
    }

    /// <summary>The cases of this kind, in no particular order.</summary>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public IAsyncEnumerable<CaseId> ListAsync(CancellationToken cancellationToken = default) => journal.ListAsync(Lifecycles.Kind, cancellationToken);

    private static CaseView<TCase> ViewOf(RecordedCase<TCase> recorded, Instant at) =>
        new(recorded.Lifecycle.Advance(recorded.Case, at), recorded.Lifecycle, at);

    private static void RejectNobody(Actor actor)
    {
        if (actor.IsDefault)
        {
            throw new ArgumentException("default(Actor) is nobody; name who gives the command.", nameof(actor));
        }
    }
}

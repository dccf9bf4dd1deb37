using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using NodaTime;
using SelfGov.Cases.FirstUse;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Observation;
using SelfGov.Cases.Recording;
using SelfGov.Cases.References;
using SelfGov.Cases.Worklists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases;

/// <summary>The durable cases of one kind: opens them, handles their commands and reads them, over a journal.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Thread-safe; one instance serves a process. Commands on one case take turns within the process; between processes the journal's
/// versions decide, and a command that lost is decided again on what has happened meanwhile. The cases used last stay in memory, so
/// the n-th command costs what the first did; nothing is accepted, refused or shown but on the head of the journal. Moments are read from
/// the clock in whole microseconds, and never before the last entry of the case, should the clock have been put back.
/// </remarks>
public sealed class Cases<TCase> : ICases
    where TCase : Case
{
    private readonly ICaseJournal journal;
    private readonly IClock clock;
    private readonly RandomNumberGenerator? salts;
    private readonly Procedure<TCase> procedure;
    private readonly IRefusalJournal? refusalJournal;
    private readonly EntryWriter<TCase> entries;
    private readonly IEnumerable<IProcedure>? procedures;
    private readonly ReferenceResolver<TCase> references;
    private readonly CaseLoader<TCase> loader;
    private readonly Lazy<CaseLoader<TCase>> withoutPersonalData;
    private readonly CaseWriter<TCase> writer;
    private readonly CaseBulkWriter<TCase> bulkWriter;
    private readonly CaseObservation<TCase> observation;

    /// <summary>Creates the service for a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="memory">
    /// How many bytes of cases stay in memory, shared with whoever else has it; where null, <see cref="CaseMemory.DefaultBytes"/> of its
    /// own.
    /// </param>
    /// <param name="salts">Where the salts of personal data come from; the system's cryptographic generator where null.</param>
    /// <param name="procedures">
    /// The procedures of the cases that the journal keeps beside these: where a command names an entry of another case, it is proved by
    /// them. Where null, only cases of this kind prove anything.
    /// </param>
    /// <param name="observer">Is told what an administrator should know; null for nobody.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Cases(
        Procedure<TCase> procedure,
        ICaseJournal journal,
        IClock clock,
        CaseMemory? memory = null,
        RandomNumberGenerator? salts = null,
        IEnumerable<IProcedure>? procedures = null,
        ICaseObserver? observer = null)
        : this(procedure, journal, clock, memory ?? new CaseMemory(), salts, procedures, observer, isWitness: true)
    {
    }

    private Cases(
        Procedure<TCase> procedure, ICaseJournal journal, IClock clock, CaseMemory memory, RandomNumberGenerator? salts,
        IEnumerable<IProcedure>? procedures, ICaseObserver? observer, bool isWitness)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(clock);
        this.procedure = procedure;
        this.procedures = procedures;
        this.journal = journal;
        this.clock = clock;
        this.salts = salts;
        entries = new EntryWriter<TCase>(procedure, salts);
        observation = new CaseObservation<TCase>(procedure, observer);
        loader = new CaseLoader<TCase>(procedure, entries, observation, journal, memory, isWitness);
        withoutPersonalData = new(() => ((IProcedure)procedure).HasPersonalData
            ? new CaseLoader<TCase>(procedure, entries, observation, journal, memory, isWitness) { LeavesOutPersonalData = true }
            : loader);
        refusalJournal = journal as IRefusalJournal;
        if (procedure.RefusalRecording is not null && refusalJournal is null)
        {
            throw new ArgumentException(
                $"'{procedure.Kind}' has its refusals recorded; {journal.GetType().Name} is no {nameof(IRefusalJournal)}.",
                nameof(journal));
        }

        var refusals = procedure.RefusalRecording is null ? null : new RefusalRecorder<TCase>(procedure, entries, refusalJournal!);
        references = new ReferenceResolver<TCase>(procedure, procedures, journal);
        writer = new CaseWriter<TCase>(loader, references, entries, refusals, observation, journal, clock);
        bulkWriter = new CaseBulkWriter<TCase>(Lifecycles, loader, writer, observation, journal);
    }

    /// <summary>The lifecycles of this kind of case, one for each edition.</summary>
    public LifecycleCatalogue<TCase> Lifecycles => procedure.Lifecycles;

    string ICases.Kind => Lifecycles.Kind;

    ImmutableArray<EditionId> ICases.Editions => Lifecycles.Editions;

    /// <summary>
    /// Opens a case under the edition that governs it by the procedure's own rule, as <c>docs/law/editions.md</c> lists it.
    /// </summary>
    /// <param name="id">The identity of the new case.</param>
    /// <param name="opening">The command that opens it.</param>
    /// <param name="actor">Who gives it.</param>
    /// <param name="options">Further wishes; null for none.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The decision; a refused one leaves no case behind.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identity or the actor is the default value, the command opens no case, or no edition is known to govern it now: then name one.
    /// </exception>
    /// <exception cref="ConcurrencyConflictException">There is a case of this identity already.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in a required parameter, so no call can mean both.")]
    public async ValueTask<Decision<TCase>> OpenAsync(
        CaseId id, ICommand<TCase> opening, Actor actor, HandleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opening);
        RejectNobody(actor);
        ReadContractsAhead(opening);
        Instant now = clock.GetCurrentInstant();
        Instant act = options?.On ?? now;
        if (procedure.Governing(opening, act) is { } edition)
        {
            return await writer.HandleAsync(new(id, opening, actor, edition, options), Lifecycles.Of(edition), now, cancellationToken)
                .ConfigureAwait(false);
        }

        // A request that is repeated later gets its first answer, whatever is in force by then.
        return await loader.FirstAnswerAsync(new(id, opening, actor, null, options), loader[id], cancellationToken).ConfigureAwait(false)
            ?? throw new ArgumentException(
                $"No edition of '{Lifecycles.Kind}' is known to govern a case that {opening.GetType().Name} opens at {act}; "
                + $"name one of {string.Join(", ", Lifecycles.Editions)}.",
                nameof(opening));
    }

    /// <summary>Opens a case under an edition of the law.</summary>
    /// <param name="id">The identity of the new case.</param>
    /// <param name="edition">The edition that the case follows to its end.</param>
    /// <param name="opening">The command that opens it.</param>
    /// <param name="actor">Who gives it.</param>
    /// <param name="options">Further wishes; null for none.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The decision; a refused one leaves no case behind.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identity or the actor is the default value, or there is no such edition or command.
    /// </exception>
    /// <exception cref="ConcurrencyConflictException">There is a case of this identity already.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in a required parameter, so no call can mean both.")]
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
        ReadContractsAhead(opening);
        return writer.HandleAsync(new(id, opening, actor, edition, options), Lifecycles.Of(edition), null, cancellationToken);
    }

    /// <summary>
    /// Handles a command: records what time has caused meanwhile, and what the command is decided to cause, in one append.
    /// </summary>
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
    /// <exception cref="ArgumentException">
    /// The identity or the actor is the default value, or the lifecycle has no such command.
    /// </exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="ConcurrencyConflictException">
    /// The case, with what time has caused, is not at the expected version; or, where none was given, other writers came between 16 times.
    /// </exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    /// <exception cref="FormatException">A fact cannot be stored; see <see cref="FactCatalogue{TCase}.Write(Fact{TCase})"/>.</exception>
    /// <exception cref="RequestMismatchException">The idempotency key stands for another request.</exception>
    public ValueTask<Decision<TCase>> HandleAsync(
        CaseId id, ICommand<TCase> command, Actor actor, HandleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        RejectNobody(actor);
        return writer.HandleAsync(new(id, command, actor, null, options), null, null, cancellationToken);
    }

    /// <summary>
    /// Handles many commands as if one after another, and writes what they cause in as few appends as it can: for imports and nightly work.
    /// </summary>
    /// <param name="commands">The commands, to any cases of this kind, in order.</param>
    /// <param name="cancellationToken">Cancels between appends; what was appended before stays.</param>
    /// <returns>A decision for each command, in their order. A refused command does not keep the others from being accepted.</returns>
    /// <remarks>
    /// Up to 1,000 commands make one append, which is stored as a whole or not at all. An exception, as of a conflict that the caller asked
    /// to see, ends the handling where it stands; with idempotency keys the same list can be handled again.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The list or a command is null.</exception>
    /// <exception cref="ArgumentException">As for one command by <see cref="HandleAsync"/>, or for an opening.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="ConcurrencyConflictException">As for one command by <see cref="HandleAsync"/>, or for an opening.</exception>
    /// <exception cref="BrokenJournalException">The journal of a case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    public ValueTask<ImmutableArray<Decision<TCase>>> HandleManyAsync(
        IReadOnlyList<CaseCommand<TCase>> commands, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commands);
        foreach (CaseCommand<TCase> command in commands)
        {
            ArgumentNullException.ThrowIfNull(command, nameof(commands));
            ArgumentNullException.ThrowIfNull(command.Command, nameof(commands));
            RejectNobody(command.Actor);
        }

        return bulkWriter.HandleAsync(commands, cancellationToken);
    }

    /// <summary>
    /// Destroys personal data that facts of a case hold, and records in its journal that, and on what legal basis, this was done.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="basis">The legal basis, such as an article on the destruction of personal data.</param>
    /// <param name="actor">Who destroys them: in a role that <see cref="Procedure{TCase}.Erasers"/> names.</param>
    /// <param name="versions">The entries that lose their personal data; null for all entries of the case that have some.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been destroyed; afterwards it ends the purge of the files.</param>
    /// <returns>
    /// The versions whose personal data were destroyed, rising; none where there was nothing to destroy, and then nothing is recorded.
    /// </returns>
    /// <remarks>
    /// The chain of hashes stays as it is. From then on the texts read as <see cref="PersonalRecord.ErasedText"/> and other values as null.
    /// Views that the host holds in memory keep what they show. The files of the store are purged next, of this erasure and of earlier ones
    /// that are owed it; what cannot be done now stays owed, and <see cref="ICaseJournal.PurgeAsync"/> says why. What copies and logs of
    /// the database keep is said in <c>docs/journal.md</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The basis is null.</exception>
    /// <exception cref="ArgumentException">The identity or the actor is the default value, or a version has no personal data.</exception>
    /// <exception cref="ErasureNotPermittedException">The actor has no role that may.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="ConcurrencyConflictException">Other writers came between 16 times.</exception>
    public async ValueTask<ImmutableArray<long>> ErasePersonalDataAsync(
        CaseId id, Citation basis, Actor actor, IEnumerable<long>? versions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        RejectNobody(actor);
        if (procedure.Erasers.FirstOrDefault(actor.Holds) is not { } role)
        {
            observation.ErasureRefused(id);
            throw new ErasureNotPermittedException(procedure.Kind, actor, procedure.Erasers);
        }

        return await observation.WithinAsync(
            "erase personal data",
            () => EraseAsync(id, basis, actor.As(role), versions, cancellationToken),
            (activity, erased) => activity.SetTag(CaseTelemetry.Entries, erased.Length)).ConfigureAwait(false);
    }

    private async ValueTask<ImmutableArray<long>> EraseAsync(
        CaseId id, Citation basis, Actor actor, IEnumerable<long>? versions, CancellationToken cancellationToken)
    {
        var committed = new Dictionary<long, bool>();
        await foreach (JournalEntry entry in HistoryAsync(id, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Commitment != default)
            {
                committed.Add(entry.Version, entry.Personal is not null);
            }
        }

        ImmutableArray<long> wanted = [.. versions?.Distinct().Order() ?? committed.Where(each => each.Value).Select(each => each.Key)];
        foreach (long version in wanted)
        {
            if (!committed.ContainsKey(version))
            {
                throw new ArgumentException(
                    $"Version {version} of case '{id}' commits to no personal data, so there is nothing to destroy.", nameof(versions));
            }
        }

        ImmutableArray<long> refused = versions is null
            ? [.. await RefusalsAsync(id, cancellationToken).Where(each => each.Personal is not null).Select(each => each.Number)
                .ToListAsync(cancellationToken).ConfigureAwait(false)]
            : [];
        if ((await journal.HeadAsync(id, cancellationToken).ConfigureAwait(false)).Count == 0)
        {
            throw new CaseNotFoundException(id, $"There is no case '{id}' of kind '{procedure.Kind}'.");
        }

        if (!wanted.IsEmpty || !refused.IsEmpty)
        {
            await writer.EraseAsync(id, wanted, refused, basis, actor, cancellationToken).ConfigureAwait(false);
        }

        await TryPurgeAsync(cancellationToken).ConfigureAwait(false);
        return wanted;
    }

    /// <summary>The journal that keeps these cases; for packages that know more of a store than every store can do.</summary>
    public ICaseJournal Journal => journal;

    /// <summary>The same kind of cases over another journal, as over one that works inside a transaction of the host.</summary>
    /// <param name="other">The journal.</param>
    /// <returns>Cases that keep nothing in memory beyond the one handled last.</returns>
    /// <exception cref="ArgumentNullException">The journal is null.</exception>
    public Cases<TCase> Over(ICaseJournal other) =>
        new(procedure, other, clock, new CaseMemory(0, atLeast: 1), salts, procedures, observation.Observer, isWitness: false);

    /// <summary>Records what the passing of time has caused.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The facts that were recorded, in order; none where time has caused nothing new.</returns>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="ConcurrencyConflictException">Other writers came between 16 times.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    public ValueTask<ImmutableArray<Fact<TCase>>> AdvanceAsync(CaseId id, CancellationToken cancellationToken = default) =>
        writer.AdvanceAsync(id, cancellationToken);

    long? ICases.LawOf(EditionId edition) => procedure.LawOf(edition);

    async ValueTask<CaseRenewal> ICases.RenewalAsync(CaseId id, CancellationToken cancellationToken)
    {
        RecordedCase<TCase> recorded = await loader.ReadAsync(id, cancellationToken).ConfigureAwait(false);
        return new(id, recorded.Journal, recorded.Lifecycle.StatusOf(recorded.Case, writer.NowFor(recorded)));
    }

    async ValueTask<int> ICases.AdvanceAsync(CaseId id, CancellationToken cancellationToken) =>
        (await AdvanceAsync(id, cancellationToken).ConfigureAwait(false)).Length;

    CaseLaw? ICases.LawUnder(EditionId edition) =>
        Lifecycles.TryFind(edition, out Lifecycle<TCase>? lifecycle) ? WorkReader.LawOf(lifecycle, procedure) : null;

    async ValueTask<CaseWork> ICases.WorkAsync(CaseId id, CancellationToken cancellationToken)
    {
        CaseLoader<TCase> own = withoutPersonalData.Value;
        RecordedCase<TCase> recorded = await own.LoadAsync(id, own[id], cancellationToken).ConfigureAwait(false);
        return WorkReader.Read(recorded, procedure, writer.NowFor(recorded));
    }

    /// <summary>The case as it stands now, with all that time has caused, recorded or not.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
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
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in a required parameter, so no call can mean both.")]
    public async ValueTask<CaseView<TCase>> GetAsync(CaseId id, Instant asOf, CancellationToken cancellationToken = default)
    {
        return await ViewAsync(loader, id, asOf, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The case as those may see it to whom its personal data are closed: folded as if all its personal data had been destroyed, so that
    /// neither its data, nor a key of a part, nor a text that quotes what was found holds any.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="asOf">The moment, as for <see cref="GetAsync(CaseId, Instant, CancellationToken)"/>; null for now.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <remarks>
    /// A case whose procedure has personal data is in memory a second time for it. Texts read as <see cref="PersonalRecord.ErasedText"/>,
    /// and other values as null.
    /// </remarks>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind, or there was none at the moment.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    public async ValueTask<CaseView<TCase>> GetWithoutPersonalDataAsync(
        CaseId id, Instant? asOf = null, CancellationToken cancellationToken = default)
    {
        CaseLoader<TCase> own = withoutPersonalData.Value;
        if (asOf is { } moment)
        {
            return await ViewAsync(own, id, moment, cancellationToken).ConfigureAwait(false);
        }

        RecordedCase<TCase> recorded = await own.LoadAsync(id, own[id], cancellationToken).ConfigureAwait(false);
        return ViewOf(recorded, writer.NowFor(recorded));
    }

    private static async ValueTask<CaseView<TCase>> ViewAsync(
        CaseLoader<TCase> from, CaseId id, Instant asOf, CancellationToken cancellationToken)
    {
        RecordedCase<TCase> recorded = await from.LoadAsync(id, from[id], cancellationToken).ConfigureAwait(false);
        if (recorded.LastRecorded <= asOf)
        {
            return ViewOf(recorded, asOf);
        }

        RecordedCase<TCase>? then = await from.ReplayAsync(id, entry => entry.Recorded <= asOf, cancellationToken).ConfigureAwait(false);
        return then is null
            ? throw new CaseNotFoundException(id, $"Case '{id}' was not open yet at {asOf}.")
            : ViewOf(then, asOf);
    }

    /// <summary>The entries of a case in order, as they are at one moment, each checked against the chain of hashes.</summary>
    /// <param name="id">The case; one that does not exist has no entries.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="BrokenJournalException">The next entry breaks the chain; thrown where it would stand.</exception>
    public async IAsyncEnumerable<JournalEntry> HistoryAsync(
        CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // All are read before the first is given: a host that takes its time holds no snapshot open.
        (List<JournalEntry> sound, BrokenJournalException? broken) = await journal.ReadAtOnceAsync(
            id, snapshot => ReadSoundAsync(snapshot, id, cancellationToken), cancellationToken).ConfigureAwait(false);
        foreach (JournalEntry entry in sound)
        {
            yield return entry;
        }

        if (broken is not null)
        {
            throw broken;
        }
    }

    /// <summary>
    /// The commands of a case that were refused and recorded, in order, each checked against its chain of hashes before it is given.
    /// </summary>
    /// <param name="id">The case; none where nothing was recorded.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="BrokenJournalException">The next one breaks the chain; thrown where it would stand.</exception>
    public async IAsyncEnumerable<RefusedCommand> RefusalsAsync(
        CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (refusalJournal is null)
        {
            yield break;
        }

        Checkpoint sofar = default;
        await foreach (RefusedCommand refused in refusalJournal.ReadRefusalsAsync(id, cancellationToken).ConfigureAwait(false))
        {
            if (RefusalChain.Check(id, sofar, refused) is { } broken)
            {
                throw new BrokenJournalException(id, broken);
            }

            // One chain for the identity: an opening of another kind may have been refused under it too.
            sofar = new Checkpoint(refused.Number, refused.Hash);
            if (refused.Kind == procedure.Kind)
            {
                yield return refused;
            }
        }
    }

    /// <summary>
    /// Verifies the journal of a case as it is at one moment: chain of hashes, facts and lifecycle, what the store keeps beside the
    /// entries, and completeness where a checkpoint is given.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="checkpoint">Where the journal stood at some time, kept outside it; null to ask for integrity alone.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <returns>Both answers. A broken journal is an answer, not an exception.</returns>
    /// <exception cref="CaseNotFoundException">There is no such case, and no checkpoint that says there was.</exception>
    public async ValueTask<Verification> VerifyAsync(
        CaseId id, Checkpoint? checkpoint = null, CancellationToken cancellationToken = default)
    {
        var verification = new CaseVerification<TCase>(procedure, id, checkpoint, clock.GetCurrentInstant());
        Verification answer = await observation.WithinAsync(
            "verify case",
            () => journal.ReadAtOnceAsync(id, snapshot => verification.RunAsync(snapshot, cancellationToken), cancellationToken),
            (activity, answer) => activity.SetTag(CaseTelemetry.Outcome, answer.IsIntact ? "intact" : "broken")
                .SetTag(CaseTelemetry.Entries, answer.Checkpoint.Count)).ConfigureAwait(false);
        if ((answer.Break ?? answer.RefusalBreak ?? answer.StoredBreak) is { } found)
        {
            observation.Broken(id, found);
        }

        return answer;
    }

    /// <summary>
    /// Decides every command of a journal anew, each on the case as it stood then, under the law and working days of this procedure: under
    /// the same the same facts follow, under a changed one the answer names the decisions that come out otherwise.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>An answer for each decision and for each fact that time has caused, in the order of the journal.</returns>
    /// <remarks>Changes nothing. Takes time in proportion to the journal.</remarks>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    public async ValueTask<ImmutableArray<DecidedAnew>> DecideAnewAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        var anew = new Redecision<TCase>(procedure, entries, references, id);
        await foreach (JournalEntry entry in journal.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
        {
            await anew.TakeAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        ImmutableArray<DecidedAnew> answers = await anew.EndAsync(cancellationToken).ConfigureAwait(false);
        return answers.IsEmpty ? throw new CaseNotFoundException(id, $"There is no case '{id}' of kind '{procedure.Kind}'.") : answers;
    }

    /// <summary>What an entry of a case of this kind proves, as a command that names it would be told.</summary>
    /// <param name="id">The case.</param>
    /// <param name="entry">The hash of the entry.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The proof, or what is wrong; a broken journal is an answer too.</returns>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    public ValueTask<EntryProof> ProveAsync(CaseId id, EntryHash entry, CancellationToken cancellationToken = default) =>
        id.IsDefault
            ? throw new ArgumentException("default(CaseId) identifies nothing; name a case.", nameof(id))
            : references.ProveAsync(new EntryReference(Lifecycles.Kind, $"{id}", $"{entry}"), null, cancellationToken);

    /// <summary>All cases of this kind, in the order of their identities.</summary>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <remarks>For a page, or with conditions, ask <see cref="ICaseJournal.ListAsync"/>.</remarks>
    public async IAsyncEnumerable<CaseSummary> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var query = new CaseQuery { Kinds = [Lifecycles.Kind], Limit = CaseQuery.MaximumLimit };
        do
        {
            CasePage page = await journal.ListAsync(query, cancellationToken).ConfigureAwait(false);
            foreach (CaseSummary summary in page.Cases)
            {
                yield return summary;
            }

            query = query with { After = page.Next };
        }
        while (query.After is not null);
    }

    private static async ValueTask<(List<JournalEntry> Sound, BrokenJournalException? Broken)> ReadSoundAsync(
        ICaseJournal snapshot, CaseId id, CancellationToken cancellationToken)
    {
        var sound = new List<JournalEntry>();
        try
        {
            await foreach (JournalEntry entry in snapshot.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
            {
                Checkpoint sofar = sound is [.., var last] ? new(last.Version, last.Hash) : default;
                if (HashChain.Check(id, sofar, entry) is { } found)
                {
                    return (sound, new BrokenJournalException(id, found));
                }

                sound.Add(entry);
            }

            return (sound, null);
        }
        catch (BrokenJournalException unreadable)
        {
            return (sound, unreadable);
        }
    }

    private async ValueTask TryPurgeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (journal.PurgesByItself)
            {
                await journal.PurgeAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception purge) when (purge is not OutOfMemoryException)
        {
            // The erasure is committed and must not look as if it had failed; the journal knows that the purge is owed, and says why.
        }
    }

    private static CaseView<TCase> ViewOf(RecordedCase<TCase> recorded, Instant at) =>
        new(recorded.Lifecycle.Advance(recorded.Case, at), recorded.Lifecycle, at) { ReadOtherwise = recorded.Trail.ReadOtherwise };

    // The lifecycle is built next: meanwhile another core makes what the command goes through, and what it and its fact are written by.
    private void ReadContractsAhead(ICommand<TCase> opening)
    {
        if (!procedure.StoredCommands.IsFirstOpened())
        {
            return;
        }

        Ahead.Of(() => Ahead.Compile(typeof(CaseWriter<TCase>)));
        Ahead.Of(() => _ = procedure.Commands.TryShapeOf(opening.GetType()));
        Ahead.Of(() => entries.WriteAhead(opening));
        Ahead.Of(() => Ahead.Compile(typeof(CaseStep<TCase>)));
    }

    private static void RejectNobody(Actor actor)
    {
        if (actor.IsDefault)
        {
            throw new ArgumentException("default(Actor) is nobody; name who gives the command.", nameof(actor));
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SelfGov.Cases.Observation;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Brings cases from the journal into memory, and up to date.</summary>
/// <param name="procedure">The procedure.</param>
/// <param name="entries">Writes its entries.</param>
/// <param name="observation">What is told of the cases.</param>
/// <param name="journal">The journal.</param>
/// <param name="memory">How many bytes of cases stay in memory.</param>
/// <param name="isWitness">
/// Whether what is in memory was committed, so that the journal has to have it still; what a transaction of the host shows may be undone.
/// </param>
internal sealed class CaseLoader<TCase>(
    Procedure<TCase> procedure, EntryWriter<TCase> entries, CaseObservation<TCase> observation, ICaseJournal journal, CaseMemory memory,
    bool isWitness)
    where TCase : Case
{
    private readonly CaseCache<TCase> cache = new(memory);

    /// <summary>Whether cases are folded as if all their personal data had been destroyed.</summary>
    internal bool LeavesOutPersonalData { private get; init; }

    internal CachedCase<TCase> this[CaseId id] => cache[Given(id)];

    /// <summary>Waits until nobody else in this process writes to the case.</summary>
    internal async ValueTask<CachedCase<TCase>> TurnAsync(CaseId id, CancellationToken cancellationToken)
    {
        CachedCase<TCase> cached = cache.Enter(Given(id));
        try
        {
            await cached.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            return cached;
        }
        catch (OperationCanceledException)
        {
            cache.Leave(cached);
            throw;
        }
    }

    internal void EndTurn(CachedCase<TCase> cached)
    {
        cached.Turn.Release();
        cache.Leave(cached);
    }

    /// <summary>The case as its journal has it now. Costs no more than what has been appended since it was last in memory.</summary>
    internal async ValueTask<RecordedCase<TCase>> LoadAsync(CaseId id, CachedCase<TCase> cached, CancellationToken cancellationToken)
    {
        try
        {
            // Looked at before the journal is asked: what another command of this process appends in between is no lag of the journal.
            RecordedCase<TCase>? known = cached.Known;
            Checkpoint head = await journal.HeadAsync(id, cancellationToken).ConfigureAwait(false);
            return known is not null && known.Journal == head
                ? known
                : await BringUpToAsync(head, id, cached, known, cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenJournalException broken) when (observation.Broken(id, broken.Break))
        {
            throw;
        }
    }

    private async ValueTask<RecordedCase<TCase>> BringUpToAsync(
        Checkpoint head, CaseId id, CachedCase<TCase> cached, RecordedCase<TCase>? known, CancellationToken cancellationToken)
    {
        if (isWitness && known?.Version >= head.Count)
        {
            throw Rewound(id, known, head);
        }

        if (head.Count == 0)
        {
            throw new CaseNotFoundException(id, $"There is no case '{id}' of kind '{procedure.Kind}'.");
        }

        RecordedCase<TCase>? loaded = (known is null || known.Version >= head.Count
                ? null
                : await TryCatchUpAsync(id, known, cancellationToken).ConfigureAwait(false))
            ?? await FromTheFirstAsync(id, known, head, cancellationToken).ConfigureAwait(false);
        if (loaded is null || loaded.Version < head.Count)
        {
            long missing = (loaded?.Version ?? 0) + 1;
            throw new BrokenJournalException(
                id, new(missing, JournalBreakKind.Gap, $"the entry is missing; the head is at version {head.Count}"));
        }

        if (loaded.Version == head.Count && loaded.Journal != head)
        {
            throw new BrokenJournalException(id, new(
                head.Count, JournalBreakKind.Hash,
                $"the store has {head.Head} as the hash of the last entry; the entry has {loaded.Journal.Head}"));
        }

        cached.Known = loaded;
        return loaded;
    }

    /// <summary>The case before it is opened; what this process knows to be open already has to be there still.</summary>
    internal async ValueTask<RecordedCase<TCase>> UnopenedAsync(
        CaseId id, CachedCase<TCase> cached, Lifecycle<TCase> lifecycle, CancellationToken cancellationToken)
    {
        if (isWitness && cached.Known is not null)
        {
            await LoadAsync(id, cached, cancellationToken).ConfigureAwait(false);
        }

        return new(lifecycle, lifecycle.Begin(id), default, Instant.MinValue, Trail.None);
    }

    private async ValueTask<RecordedCase<TCase>?> FromTheFirstAsync(
        CaseId id, RecordedCase<TCase>? known, Checkpoint head, CancellationToken cancellationToken)
    {
        RecordedCase<TCase>? loaded = await observation.WithinAsync(
            "load case",
            () => ReplayAsync(id, entry => Passes(id, known, head, entry), cancellationToken),
            (activity, loaded) => activity.SetTag(CaseTelemetry.Entries, loaded?.Version ?? 0)).ConfigureAwait(false);
        observation.Folded(loaded?.Version ?? 0, fromTheFirst: true);
        return loaded;
    }

    private bool Passes(CaseId id, RecordedCase<TCase>? known, Checkpoint head, JournalEntry entry) =>
        !isWitness || known is null || entry.Version != known.Version || entry.Hash == known.Journal.Head
            ? true
            : throw Rewound(id, known, head);

    private static BrokenJournalException Rewound(CaseId id, RecordedCase<TCase> known, Checkpoint head) => new(
        id,
        new(Math.Min(head.Count + 1, known.Version), JournalBreakKind.Rewound,
            $"this process has seen version {known.Version} with the hash {known.Journal.Head}, and the store has version {head.Count} "
                + $"with {head.Head}: its end was cut off, or it was written anew"));

    /// <summary>The answer that a case has given under the idempotency key of a command, or null.</summary>
    /// <exception cref="RequestMismatchException">The key stands for another request.</exception>
    internal async ValueTask<Decision<TCase>?> FirstAnswerAsync(
        CaseCommand<TCase> command, CachedCase<TCase> cached, CancellationToken cancellationToken)
    {
        if (command.Options?.IdempotencyKey is not { } key
            || await journal.FindRequestAsync(command.Case, key, cancellationToken).ConfigureAwait(false) is not { } request)
        {
            return null;
        }

        // A repeated request mostly comes at once, when the case in memory is still the one that the answer led to.
        ImmutableArray<Fact<TCase>> answer = await ReadAsync(command, request, cancellationToken).ConfigureAwait(false);
        RecordedCase<TCase>? known = cached.Known;
        RecordedCase<TCase>? after = known?.Version == request.LastVersion
            ? known
            : await ReplayAsync(command.Case, entry => entry.Version <= request.LastVersion, cancellationToken).ConfigureAwait(false);
        return new Decision<TCase>.Accepted(answer, after!.Case);
    }

    /// <summary>Folds entries from the first on, all as they are at one moment, as long as they are wanted.</summary>
    internal ValueTask<RecordedCase<TCase>?> ReplayAsync(
        CaseId id, Func<JournalEntry, bool> wanted, CancellationToken cancellationToken) => journal.ReadAtOnceAsync(
            id, snapshot => ReplayAsync(snapshot, id, null, wanted, cancellationToken), cancellationToken);

    /// <summary>
    /// The case as its entries have it, without the memory of this process: for those who pass through all cases once. What is appended or
    /// erased meanwhile is told by the head.
    /// </summary>
    internal async ValueTask<RecordedCase<TCase>> ReadAsync(CaseId id, CancellationToken cancellationToken) =>
        await ReplayAsync(journal, id, null, static _ => true, cancellationToken).ConfigureAwait(false)
            ?? throw new CaseNotFoundException(id, $"There is no case '{id}' of kind '{procedure.Kind}'.");

    private async ValueTask<RecordedCase<TCase>?> ReplayAsync(
        ICaseJournal from, CaseId id, RecordedCase<TCase>? start, Func<JournalEntry, bool> wanted, CancellationToken cancellationToken)
    {
        var replay = new CaseReplay<TCase>(procedure.Lifecycles, procedure.Facts, id, start);
        await foreach (JournalEntry entry in from.ReadAsync(id, (start?.Version ?? 0) + 1, cancellationToken).ConfigureAwait(false))
        {
            if (!wanted(entry))
            {
                break;
            }

            RejectOtherKind(id, entry);
            replay.Take(LeavesOutPersonalData ? entry with { Personal = null } : entry);
        }

        return replay.Recorded;
    }

    /// <summary>
    /// The case brought up to date; null where what was in memory is of no use any more, so that the journal has to be read from its
    /// beginning.
    /// </summary>
    private async ValueTask<RecordedCase<TCase>?> TryCatchUpAsync(CaseId id, RecordedCase<TCase> known, CancellationToken cancellationToken)
    {
        try
        {
            bool erased = false;
            RecordedCase<TCase>? recorded = await ReplayAsync(
                journal, id, known, entry => !(erased |= entry.FactName == Erasure.FactName), cancellationToken).ConfigureAwait(false);

            observation.Folded((recorded?.Version ?? 0) - known.Version, fromTheFirst: false);

            // What another process has erased must not live on in the memory of this one.
            return erased ? null : recorded;
        }
        catch (BrokenJournalException)
        {
            // Read from its beginning, the journal says what is wrong: that it is broken, or another one since.
            return null;
        }
    }

    private async ValueTask<ImmutableArray<Fact<TCase>>> ReadAsync(
        CaseCommand<TCase> command, RecordedRequest request, CancellationToken cancellationToken)
    {
        CaseId id = command.Case;
        ImmutableArray<Fact<TCase>>.Builder answer = ImmutableArray.CreateBuilder<Fact<TCase>>();
        Checkpoint sofar = default;
        await foreach (JournalEntry entry in journal.ReadAsync(id, request.FirstVersion, cancellationToken).ConfigureAwait(false))
        {
            sofar = sofar.Count == 0 ? new(request.FirstVersion - 1, entry.Previous) : sofar;
            if (HashChain.Check(id, sofar, entry) is { } broken)
            {
                throw new BrokenJournalException(id, broken);
            }

            answer.Add(Read(command, request, entry, isFirst: answer.Count == 0));
            sofar = new(entry.Version, entry.Hash);
            if (entry.Version == request.LastVersion)
            {
                return answer.DrainToImmutable();
            }
        }

        throw new BrokenJournalException(id, new(
            request.FirstVersion + answer.Count,
            JournalBreakKind.Gap,
            $"the entry is missing; request '{request.Key}' was answered by versions {request.FirstVersion} to {request.LastVersion}"));
    }

    private Fact<TCase> Read(CaseCommand<TCase> command, RecordedRequest request, JournalEntry entry, bool isFirst)
    {
        try
        {
            if (isFirst && procedure.Lifecycles.TryFind(entry.Edition, out Lifecycle<TCase>? lifecycle))
            {
                new RepeatedRequest<TCase>(command, entries.FormOf(command.Command), lifecycle).ThrowIfOther(entry, request);
            }

            return procedure.Facts.Read(entry);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or NotSupportedException)
        {
            throw new BrokenJournalException(command.Case, new(
                entry.Version, JournalBreakKind.Payload, $"the answer to request '{request.Key}' cannot be read: {exception.Message}")
            { Thrown = exception });
        }
    }

    private static CaseId Given(CaseId id) =>
        id.IsDefault ? throw new ArgumentException("default(CaseId) identifies nothing; name a case.", nameof(id)) : id;

    private void RejectOtherKind(CaseId id, JournalEntry entry)
    {
        if (entry.Version == 1 && entry.Kind != procedure.Kind && HashChain.Check(id, default, entry) is null)
        {
            throw new CaseNotFoundException(id, $"There is no case '{id}' of kind '{procedure.Kind}'; it is of kind '{entry.Kind}'.");
        }
    }
}

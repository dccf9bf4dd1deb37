using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using SelfGov.Cases.Observation;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Handles many commands in few appends.</summary>
/// <remarks>
/// A portion of the commands is decided on the cases as this process last knew them and appended as one. Where the append is refused,
/// because another process came between or a request was answered before, the portion is handled command by command instead. Commands of
/// different cases are decided, written and hashed on all cores, those of one case in order; what is told, and in which order, is the same.
/// </remarks>
internal sealed class CaseBulkWriter<TCase>(
    LifecycleCatalogue<TCase> lifecycles, CaseLoader<TCase> loader, CaseWriter<TCase> writer, CaseObservation<TCase> observation,
    ICaseJournal journal)
    where TCase : Case
{
    private const int CommandsInAppend = 1_000;

    internal async ValueTask<ImmutableArray<Decision<TCase>>> HandleAsync(
        IReadOnlyList<CaseCommand<TCase>> commands, CancellationToken cancellationToken)
    {
        ImmutableArray<Decision<TCase>>.Builder decisions = ImmutableArray.CreateBuilder<Decision<TCase>>(commands.Count);
        try
        {
            return await observation.WithinAsync(
                "handle commands",
                () => HandleInPortionsAsync(commands, decisions, cancellationToken),
                (activity, decided) => activity.SetTag(
                    CaseTelemetry.Facts, decided.OfType<Decision<TCase>.Accepted>().Sum(accepted => accepted.Facts.Length)))
                .ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            observation.CountFailed(commands.Skip(decisions.Count).Take(CommandsInAppend), exception);
            throw;
        }
        finally
        {
            observation.Count(commands, decisions);
        }
    }

    private async ValueTask<ImmutableArray<Decision<TCase>>> HandleInPortionsAsync(
        IReadOnlyList<CaseCommand<TCase>> commands, ImmutableArray<Decision<TCase>>.Builder decisions, CancellationToken cancellationToken)
    {
        foreach (CaseCommand<TCase>[] portion in commands.Chunk(CommandsInAppend))
        {
            decisions.AddRange(await HandlePortionAsync(portion, cancellationToken).ConfigureAwait(false));
        }

        return decisions.ToImmutable();
    }

    private async ValueTask<Decision<TCase>[]> HandlePortionAsync(CaseCommand<TCase>[] portion, CancellationToken cancellationToken)
    {
        // Turns are taken in one order, so that two portions cannot wait for each other.
        var cached = new Dictionary<CaseId, CachedCase<TCase>>();
        try
        {
            foreach (CaseId id in portion.Select(command => command.Case).Distinct().OrderBy(id => id.ToString(), StringComparer.Ordinal))
            {
                cached.Add(id, await loader.TurnAsync(id, cancellationToken).ConfigureAwait(false));
            }

            return await TryAsOneAsync(portion, cached, cancellationToken).ConfigureAwait(false)
                ?? await OneByOneAsync(portion, cached, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (CachedCase<TCase> each in cached.Values)
            {
                loader.EndTurn(each);
            }
        }
    }

    private async ValueTask<Decision<TCase>[]?> TryAsOneAsync(
        CaseCommand<TCase>[] portion, Dictionary<CaseId, CachedCase<TCase>> cached, CancellationToken cancellationToken)
    {
        var decided = new PortionDecision<TCase>(portion);
        int prepared = 0;
        bool isOneAppend = false;
        ExceptionDispatchInfo? thrown = null;
        try
        {
            while (prepared < portion.Length && await TryPrepareAsync(decided, prepared, cached, cancellationToken).ConfigureAwait(false))
            {
                prepared++;
            }

            isOneAppend = prepared == portion.Length;
        }
        catch (Exception exception)
        {
            // What the commands before it lead to comes first, as if they were handled one after another.
            thrown = ExceptionDispatchInfo.Capture(exception);
        }

        if (!decided.TryDecide(prepared, onAllCores: writer.IsParallel))
        {
            return null;
        }

        thrown?.Throw();
        if (!isOneAppend || !await TryAppendAsync(decided, cached, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        for (int i = 0; i < portion.Length; i++)
        {
            if (!decided.Decisions[i].IsAccepted)
            {
                decided.Decisions[i] = await SettleAsync(decided, i, cached[portion[i].Case], cancellationToken).ConfigureAwait(false);
            }
        }

        return decided.Decisions;
    }

    /// <summary>Brings the case of a command to mind, and what the command names; false where the portion is no single append.</summary>
    private async ValueTask<bool> TryPrepareAsync(
        PortionDecision<TCase> decided, int place, Dictionary<CaseId, CachedCase<TCase>> cached, CancellationToken cancellationToken)
    {
        CaseCommand<TCase> command = decided.Portion[place];
        if (!decided.TryAddKey(command))
        {
            // A request that stands in the list twice gets its first answer, and that is stored first.
            return false;
        }

        if (!decided.Steps.ContainsKey(command.Case))
        {
            decided.Begin(
                command.Case,
                writer.StepFrom(await KnownAsync(command, cached[command.Case], cancellationToken).ConfigureAwait(false)));
        }
        else if (command.Opens is not null)
        {
            return false;
        }

        decided.Proofs[place] = await writer.ResolveAsync(command, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Makes sure of a refusal: a case that was appended to stood at the head of its journal, so that only the request's own first answer
    /// can be another; a case that was not may have been out of date in this process, so the command is handled by itself.
    /// </summary>
    private async ValueTask<Decision<TCase>> SettleAsync(
        PortionDecision<TCase> decided, int place, CachedCase<TCase> cached, CancellationToken cancellationToken)
    {
        CaseCommand<TCase> command = decided.Portion[place];
        Decision<TCase> refused = decided.Decisions[place];
        CaseStep<TCase> step = decided.Steps[command.Case];
        if (step.IsEmpty)
        {
            return await writer.HandleInTurnAsync(cached, command, LifecycleFor(command), null, cancellationToken).ConfigureAwait(false);
        }

        if (await loader.FirstAnswerAsync(command, cached, cancellationToken).ConfigureAwait(false) is { } first)
        {
            return first;
        }

        await writer.RecordAsync(command, refused, decided.DecidedOn[place], step.Now, cancellationToken).ConfigureAwait(false);
        return refused;
    }

    private Lifecycle<TCase>? LifecycleFor(CaseCommand<TCase> command) => command.Opens is { } edition ? lifecycles.Of(edition) : null;

    private async ValueTask<bool> TryAppendAsync(
        PortionDecision<TCase> decided, Dictionary<CaseId, CachedCase<TCase>> cached, CancellationToken cancellationToken)
    {
        try
        {
            ImmutableArray<JournalBatch> batches = decided.Batches();
            if (!batches.IsEmpty)
            {
                await observation.AppendAsync(journal, batches, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is ConcurrencyConflictException or DuplicateRequestException)
        {
            return false;
        }

        foreach ((CaseId id, CaseStep<TCase> step) in decided.Steps.Where(each => !each.Value.IsEmpty))
        {
            cached[id].Known = step.Recorded;
        }

        return true;
    }

    private async ValueTask<RecordedCase<TCase>> KnownAsync(
        CaseCommand<TCase> command, CachedCase<TCase> cached, CancellationToken cancellationToken) =>
        LifecycleFor(command) is { } opened
            ? await loader.UnopenedAsync(command.Case, cached, opened, cancellationToken).ConfigureAwait(false)
            : cached.Known ?? await loader.LoadAsync(command.Case, cached, cancellationToken).ConfigureAwait(false);

    private async ValueTask<Decision<TCase>[]> OneByOneAsync(
        CaseCommand<TCase>[] portion, Dictionary<CaseId, CachedCase<TCase>> cached, CancellationToken cancellationToken)
    {
        var decisions = new Decision<TCase>[portion.Length];
        for (int i = 0; i < portion.Length; i++)
        {
            CachedCase<TCase> of = cached[portion[i].Case];
            decisions[i] = await writer.HandleInTurnAsync(of, portion[i], LifecycleFor(portion[i]), null, cancellationToken)
                .ConfigureAwait(false);
        }

        return decisions;
    }
}

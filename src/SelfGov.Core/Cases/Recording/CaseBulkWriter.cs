using System.Collections.Immutable;
using SelfGov.Cases.Observation;
using SelfGov.Journal;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.Recording;

/// <summary>Handles many commands in few appends.</summary>
/// <remarks>
/// A portion of the commands is decided on the cases as this process last knew them and appended as one. Where the append is refused,
/// because another process came between or a request was answered before, the portion is handled command by command instead.
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
        ImmutableArray<Decision<TCase>> decisions = await observation.WithinAsync(
            "handle commands",
            () => HandleInPortionsAsync(commands, cancellationToken),
            (activity, decided) => activity.SetTag(
                CaseTelemetry.Facts, decided.OfType<Decision<TCase>.Accepted>().Sum(accepted => accepted.Facts.Length)))
            .ConfigureAwait(false);
        observation.Count(commands, decisions);
        return decisions;
    }

    private async ValueTask<ImmutableArray<Decision<TCase>>> HandleInPortionsAsync(
        IReadOnlyList<CaseCommand<TCase>> commands, CancellationToken cancellationToken)
    {
        ImmutableArray<Decision<TCase>>.Builder decisions = ImmutableArray.CreateBuilder<Decision<TCase>>(commands.Count);
        foreach (CaseCommand<TCase>[] portion in commands.Chunk(CommandsInAppend))
        {
            decisions.AddRange(await HandlePortionAsync(portion, cancellationToken).ConfigureAwait(false));
        }

        return decisions.MoveToImmutable();
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
        var steps = new Dictionary<CaseId, CaseStep<TCase>>();
        var keys = new HashSet<(CaseId, string)>();
        var decisions = new Decision<TCase>[portion.Length];
        var decidedOn = new RecordedCase<TCase>[portion.Length];
        for (int i = 0; i < portion.Length; i++)
        {
            CaseCommand<TCase> command = portion[i];
            if (command.Options?.IdempotencyKey is { } key && !keys.Add((command.Case, key)))
            {
                // A request that stands in the list twice gets its first answer, and that is stored first.
                return null;
            }

            if (!steps.TryGetValue(command.Case, out CaseStep<TCase>? step))
            {
                step = writer.StepFrom(await KnownAsync(command, cached[command.Case], cancellationToken).ConfigureAwait(false));
                steps.Add(command.Case, step);
            }
            else if (command.Opens is not null)
            {
                return null;
            }

            EntryProofs proofs = await writer.ResolveAsync(command, cancellationToken).ConfigureAwait(false);
            try
            {
                decidedOn[i] = step.Recorded;
                decisions[i] = step.Decide(command.Command, command.Actor, command.Options, proofs);
            }
            catch (ConcurrencyConflictException)
            {
                return null;
            }
        }

        if (!await TryAppendAsync(steps, cached, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        for (int i = 0; i < portion.Length; i++)
        {
            if (!decisions[i].IsAccepted)
            {
                CachedCase<TCase> of = cached[portion[i].Case];
                decisions[i] = await SettleAsync(portion[i], decisions[i], steps[portion[i].Case], decidedOn[i], of, cancellationToken)
                    .ConfigureAwait(false);
            }
        }

        return decisions;
    }

    /// <summary>
    /// Makes sure of a refusal: a case that was appended to stood at the head of its journal, so that only the request's own first answer
    /// can be another; a case that was not may have been out of date in this process, so the command is handled by itself.
    /// </summary>
    private async ValueTask<Decision<TCase>> SettleAsync(
        CaseCommand<TCase> command, Decision<TCase> refused, CaseStep<TCase> step, RecordedCase<TCase> decidedOn,
        CachedCase<TCase> cached, CancellationToken cancellationToken)
    {
        if (step.IsEmpty)
        {
            return await writer.HandleInTurnAsync(cached, command, LifecycleFor(command), null, cancellationToken).ConfigureAwait(false);
        }

        if (await loader.FirstAnswerAsync(command, cached, cancellationToken).ConfigureAwait(false) is { } first)
        {
            return first;
        }

        await writer.RecordAsync(command, refused, decidedOn, step.Now, cancellationToken).ConfigureAwait(false);
        return refused;
    }

    private Lifecycle<TCase>? LifecycleFor(CaseCommand<TCase> command) => command.Opens is { } edition ? lifecycles.Of(edition) : null;

    private async ValueTask<bool> TryAppendAsync(
        Dictionary<CaseId, CaseStep<TCase>> steps, Dictionary<CaseId, CachedCase<TCase>> cached, CancellationToken cancellationToken)
    {
        try
        {
            ImmutableArray<JournalBatch> batches = [.. steps.Values.Where(step => !step.IsEmpty).Select(step => step.ToBatch())];
            if (!batches.IsEmpty)
            {
                await observation.AppendAsync(journal, batches, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is ConcurrencyConflictException or DuplicateRequestException)
        {
            return false;
        }

        foreach ((CaseId id, CaseStep<TCase> step) in steps.Where(each => !each.Value.IsEmpty))
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

using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases.Observation;
using SelfGov.Cases.References;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.Recording;

/// <summary>Appends to the journals of cases what commands and the passing of time cause, one case at a time.</summary>
/// <remarks>
/// A command is decided on the case as this process last knew it, and the append says whether that was still true: an accepted command
/// costs one visit to the store. Whatever is to be refused is decided on the head of the journal.
/// </remarks>
internal sealed class CaseWriter<TCase>(
    CaseLoader<TCase> loader, ReferenceResolver<TCase> references, EntryWriter<TCase> entries, RefusalRecorder<TCase>? refusals,
    CaseObservation<TCase> observation, ICaseJournal journal, IClock clock)
    where TCase : Case
{
    internal const int MaximumAttempts = 16;
    private const int LongestPauseMilliseconds = 1_024;

    /// <summary>The moment at which something happens to a case now.</summary>
    internal Instant NowFor(RecordedCase<TCase> recorded) => NowFor(recorded, clock.GetCurrentInstant());

    /// <summary>Whether entries can be written side by side and come out the same: not where the host gives the salts.</summary>
    internal bool IsParallel => entries.HasOwnSalts;

    internal CaseStep<TCase> StepFrom(RecordedCase<TCase> recorded) => new(entries, recorded, NowFor(recorded));

    /// <summary>What is found in the other cases that a command names.</summary>
    /// <remarks>An act that is entered later rests on nothing that had not happened by then.</remarks>
    internal ValueTask<EntryProofs> ResolveAsync(CaseCommand<TCase> command, CancellationToken cancellationToken) =>
        references.ResolveAsync(
            command.Command, command.Options?.On is { } act ? entry => entry.Happened <= act : null, cancellationToken);

    /// <param name="command">The command.</param>
    /// <param name="opened">The lifecycle under which the command opens the case; null for a case that is open.</param>
    /// <param name="now">What the clock has said, where it was asked already; the first attempt is made at that moment.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    internal ValueTask<Decision<TCase>> HandleAsync(
        CaseCommand<TCase> command, Lifecycle<TCase>? opened, Instant? now, CancellationToken cancellationToken) =>
        CaseObservation<TCase>.IsWatched
            ? HandleWatchedAsync(command, opened, now, cancellationToken)
            : HandleUnwatchedAsync(command, opened, now, cancellationToken);

    private async ValueTask<Decision<TCase>> HandleWatchedAsync(
        CaseCommand<TCase> command, Lifecycle<TCase>? opened, Instant? now, CancellationToken cancellationToken)
    {
        using CommandWatch<TCase> watch = observation.Watch(command.Command);
        try
        {
            Decision<TCase> decision = await HandleUnwatchedAsync(command, opened, now, cancellationToken).ConfigureAwait(false);
            watch.Decided(decision);
            return decision;
        }
        catch (Exception exception) when (watch.Failed(exception))
        {
            throw;
        }
    }

    internal async ValueTask<Decision<TCase>> HandleUnwatchedAsync(
        CaseCommand<TCase> command, Lifecycle<TCase>? opened, Instant? now, CancellationToken cancellationToken)
    {
        CachedCase<TCase> cached = await loader.TurnAsync(command.Case, cancellationToken).ConfigureAwait(false);
        try
        {
            return await HandleInTurnAsync(cached, command, opened, now, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            loader.EndTurn(cached);
        }
    }

    /// <summary>Handles a command while nobody else in this process handles one on the case.</summary>
    internal async ValueTask<Decision<TCase>> HandleInTurnAsync(
        CachedCase<TCase> cached, CaseCommand<TCase> command, Lifecycle<TCase>? opened, Instant? now, CancellationToken cancellationToken)
    {
        RecordedCase<TCase> known = opened is not null
            ? await loader.UnopenedAsync(command.Case, cached, opened, cancellationToken).ConfigureAwait(false)
            : cached.Known ?? await loader.LoadAsync(command.Case, cached, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; ; attempt++)
        {
            Instant moment = NowFor(known, attempt == 1 && now is { } asked ? asked : clock.GetCurrentInstant());
            Answer answer = await AttemptAsync(cached, new(entries, known, moment), command, cancellationToken).ConfigureAwait(false);
            if (answer.Decision is Decision<TCase>.Accepted accepted)
            {
                return accepted;
            }

            // The head is read before the key is looked up: a request answered by then is found, one answered later moves the head.
            Checkpoint head = await journal.HeadAsync(command.Case, cancellationToken).ConfigureAwait(false);
            if (await loader.FirstAnswerAsync(command, cached, cancellationToken).ConfigureAwait(false) is { } first)
            {
                return first;
            }

            if (opened is not null && head.Count > 0)
            {
                throw new ConcurrencyConflictException(command.Case, 0, head.Count);
            }

            if (known.Journal == head && !answer.LostRace)
            {
                await RecordAsync(command, answer.Decision, known, moment, cancellationToken).ConfigureAwait(false);
                return answer.Decision ?? throw answer.Conflict!;
            }

            if (attempt == MaximumAttempts)
            {
                throw answer.Conflict ?? new ConcurrencyConflictException(command.Case, known.Version, head.Count);
            }

            await PauseAsync(command.Case, attempt, cancellationToken).ConfigureAwait(false);
            known = opened is not null ? known : await loader.LoadAsync(command.Case, cached, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Records a command that was refused on the head of its journal, where the host asks for it.</summary>
    internal ValueTask RecordAsync(
        CaseCommand<TCase> command, Decision<TCase>? decision, RecordedCase<TCase> on, Instant now, CancellationToken cancellationToken) =>
        refusals is not null && decision is Decision<TCase>.Refused refused
            ? refusals.RecordAsync(command, refused, on, now, cancellationToken)
            : ValueTask.CompletedTask;

    internal ValueTask<ImmutableArray<Fact<TCase>>> AdvanceAsync(CaseId id, CancellationToken cancellationToken) =>
        CaseObservation<TCase>.IsTraced ? AdvanceTracedAsync(id, cancellationToken) : AdvanceUntracedAsync(id, cancellationToken);

    private ValueTask<ImmutableArray<Fact<TCase>>> AdvanceTracedAsync(CaseId id, CancellationToken cancellationToken) =>
        observation.WithinAsync(
            "advance case",
            () => AdvanceUntracedAsync(id, cancellationToken),
            (activity, due) => activity.SetTag(CaseTelemetry.Facts, due.Length));

    private async ValueTask<ImmutableArray<Fact<TCase>>> AdvanceUntracedAsync(CaseId id, CancellationToken cancellationToken)
    {
        CachedCase<TCase> cached = await loader.TurnAsync(id, cancellationToken).ConfigureAwait(false);
        try
        {
            ImmutableArray<Fact<TCase>> due = [];
            await AppendAsync(
                id,
                cached,
                step =>
                {
                    due = step.AddDue();
                    return !due.IsEmpty;
                },
                cancellationToken).ConfigureAwait(false);
            return due;
        }
        finally
        {
            loader.EndTurn(cached);
        }
    }

    internal async ValueTask EraseAsync(
        CaseId id, ImmutableArray<long> versions, ImmutableArray<long> refused, Citation basis, Actor actor,
        CancellationToken cancellationToken)
    {
        CachedCase<TCase> cached = await loader.TurnAsync(id, cancellationToken).ConfigureAwait(false);
        try
        {
            string payload = Erasure.PayloadOf(basis, versions, refused);
            await AppendAsync(
                id,
                cached,
                step =>
                {
                    step.AddErasure(payload, versions, refused, actor);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // The case in memory was folded from what is destroyed, or may be where the outcome is not known.
            cached.Known = null;
            loader.EndTurn(cached);
        }
    }

    private static Instant NowFor(RecordedCase<TCase> recorded, Instant now) => Instant.Max(ActMoment.Whole(now), recorded.LastRecorded);

    private async ValueTask<Answer> AttemptAsync(
        CachedCase<TCase> cached, CaseStep<TCase> step, CaseCommand<TCase> command, CancellationToken cancellationToken)
    {
        EntryProofs proofs = await ResolveAsync(command, cancellationToken).ConfigureAwait(false);
        try
        {
            Decision<TCase> decision = step.Decide(command.Command, command.Actor, command.Options, proofs);
            if (!decision.IsAccepted)
            {
                return new Answer(decision, null, false);
            }

            await observation.AppendAsync(journal, [step.ToBatch()], cancellationToken).ConfigureAwait(false);
            cached.Known = step.Recorded;
            return new Answer(decision, null, false);
        }
        catch (ConcurrencyConflictException conflict)
        {
            return new Answer(null, conflict, !step.IsEmpty);
        }
        catch (DuplicateRequestException)
        {
            return new Answer(null, null, true);
        }
    }

    /// <summary>Appends what the case as the journal has it now leads to, anew as often as other writers come between.</summary>
    private async ValueTask AppendAsync(
        CaseId id, CachedCase<TCase> cached, Func<CaseStep<TCase>, bool> add, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            CaseStep<TCase> step = StepFrom(await loader.LoadAsync(id, cached, cancellationToken).ConfigureAwait(false));
            if (!add(step))
            {
                return;
            }

            try
            {
                await observation.AppendAsync(journal, [step.ToBatch()], cancellationToken).ConfigureAwait(false);
                cached.Known = step.Recorded;
                return;
            }
            catch (ConcurrencyConflictException) when (attempt < MaximumAttempts)
            {
                await PauseAsync(id, attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Writers in other processes who meet again and again get out of step by pausing for a random time, longer with each meeting.
    private Task PauseAsync(CaseId id, int attempt, CancellationToken cancellationToken)
    {
        observation.Retried(id, attempt);
        return Task.Delay(Random.Shared.Next(Math.Min(1 << attempt, LongestPauseMilliseconds)), cancellationToken);
    }

    /// <summary>What one attempt came to: a decision, or a conflict, which is the caller's own where nothing was appended for it.</summary>
    private readonly record struct Answer(Decision<TCase>? Decision, ConcurrencyConflictException? Conflict, bool LostRace);
}

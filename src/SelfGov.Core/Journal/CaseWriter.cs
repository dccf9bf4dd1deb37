using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>Appends to the journals of cases what commands and the passing of time cause, one case at a time.</summary>
internal sealed class CaseWriter<TCase>(CaseLoader<TCase> loader, FactCatalogue<TCase> facts, ICaseJournal journal, IClock clock)
    where TCase : Case
{
    private const int MaximumAttempts = 16;
    private const int TicksInMicrosecond = 10;

    internal ValueTask<Decision<TCase>> OpenAsync(
        CaseId id, Lifecycle<TCase> lifecycle, ICommand<TCase> opening, Actor actor, HandleOptions? options, CancellationToken cancellationToken) =>
        InTurnAsync(id, cached => AnswerAsync(id, cached, lifecycle, opening, actor, options, cancellationToken), cancellationToken);

    internal ValueTask<Decision<TCase>> HandleAsync(
        CaseId id, ICommand<TCase> command, Actor actor, HandleOptions? options, CancellationToken cancellationToken) =>
        InTurnAsync(id, cached => AnswerAsync(id, cached, null, command, actor, options, cancellationToken), cancellationToken);

    internal ValueTask<ImmutableArray<Fact<TCase>>> AdvanceAsync(CaseId id, CancellationToken cancellationToken) =>
        InTurnAsync(id, cached => RecordDueAsync(id, cached, cancellationToken), cancellationToken);

    /// <summary>The moment at which something happens to a case now.</summary>
    internal Instant NowFor(RecordedCase<TCase> recorded)
    {
        long ticks = clock.GetCurrentInstant().ToUnixTimeTicks();
        long sinceMicrosecond = ((ticks % TicksInMicrosecond) + TicksInMicrosecond) % TicksInMicrosecond;
        return Instant.Max(Instant.FromUnixTimeTicks(ticks - sinceMicrosecond), recorded.LastRecorded);
    }

    private async ValueTask<T> InTurnAsync<T>(CaseId id, Func<CachedCase<TCase>, ValueTask<T>> act, CancellationToken cancellationToken)
    {
        CachedCase<TCase> cached = loader[id];
        await cached.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await act(cached).ConfigureAwait(false);
        }
        finally
        {
            cached.Turn.Release();
        }
    }

    private async ValueTask<Decision<TCase>> AnswerAsync(
        CaseId id,
        CachedCase<TCase> cached,
        Lifecycle<TCase>? opened,
        ICommand<TCase> command,
        Actor actor,
        HandleOptions? options,
        CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            // The head is read before the key is looked up: a request answered by then is found, one answered later is a conflict.
            Checkpoint head = opened is null ? default : await journal.HeadAsync(id, cancellationToken).ConfigureAwait(false);
            RecordedCase<TCase> recorded = opened is null
                ? await loader.LoadAsync(id, cached, cancellationToken).ConfigureAwait(false)
                : new RecordedCase<TCase>(opened, opened.Begin(id), default, Instant.MinValue);
            if (await loader.FirstAnswerAsync(id, cached, options?.IdempotencyKey, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                return answer;
            }

            if (head.Count > 0)
            {
                throw new ConcurrencyConflictException(id, 0, head.Count);
            }

            try
            {
                return await DecideAsync(cached, recorded, command, actor, options, cancellationToken).ConfigureAwait(false);
            }
            catch (ConcurrencyConflictException) when (options?.ExpectedVersion is null && attempt < MaximumAttempts)
            {
                await Task.Yield();
            }
        }
    }

    private async ValueTask<Decision<TCase>> DecideAsync(
        CachedCase<TCase> cached,
        RecordedCase<TCase> recorded,
        ICommand<TCase> command,
        Actor actor,
        HandleOptions? options,
        CancellationToken cancellationToken)
    {
        Instant now = NowFor(recorded);
        var step = new CaseStep<TCase>(facts, recorded, now);
        step.AddDue();
        if (options?.ExpectedVersion is { } expected && expected != step.Case.Version)
        {
            throw new ConcurrencyConflictException(step.Id, expected, step.Case.Version);
        }

        Decision<TCase> decision = recorded.Lifecycle.Decide(step.Case, command, new Context(now, actor));
        if (decision is Decision<TCase>.Accepted accepted)
        {
            long before = step.Case.Version;
            step.Add(accepted.Facts, accepted.Next, actor);
            RecordedRequest? request = options?.IdempotencyKey is { } key ? new(key, before + 1, step.Case.Version) : null;
            await journal.AppendAsync(step.ToBatch(request), cancellationToken).ConfigureAwait(false);
            cached.Known = step.Recorded;
        }

        return decision;
    }

    private async ValueTask<ImmutableArray<Fact<TCase>>> RecordDueAsync(CaseId id, CachedCase<TCase> cached, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            RecordedCase<TCase> recorded = await loader.LoadAsync(id, cached, cancellationToken).ConfigureAwait(false);
            var step = new CaseStep<TCase>(facts, recorded, NowFor(recorded));
            ImmutableArray<Fact<TCase>> due = step.AddDue();
            if (due.IsEmpty)
            {
                return due;
            }

            try
            {
                await journal.AppendAsync(step.ToBatch(null), cancellationToken).ConfigureAwait(false);
                cached.Known = step.Recorded;
                return due;
            }
            catch (ConcurrencyConflictException) when (attempt < MaximumAttempts)
            {
                await Task.Yield();
            }
        }
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Observation;

/// <summary>What is told of the cases of one kind: spans and numbers to who listens, and to the observer of the host.</summary>
/// <remarks>Where nobody listens it does nothing and allocates nothing.</remarks>
internal sealed class CaseObservation<TCase>(Procedure<TCase> procedure, ICaseObserver? observer)
    where TCase : Case
{
    internal ICaseObserver? Observer => observer;

    /// <summary>Whether anybody wants to know of single commands.</summary>
    internal static bool IsWatched => IsTraced || CaseTelemetry.Commands.Enabled || CaseTelemetry.Duration.Enabled;

    internal static bool IsTraced => CaseTelemetry.Source.HasListeners();

    internal CommandWatch<TCase> Watch(ICommand<TCase> command) => new(procedure.Kind, NameOf(command));

    /// <summary>Counts commands that were handled together.</summary>
    internal void Count(IReadOnlyList<CaseCommand<TCase>> commands, ImmutableArray<Decision<TCase>> decisions)
    {
        for (int i = 0; i < decisions.Length && CaseTelemetry.Commands.Enabled; i++)
        {
            CaseTelemetry.Commands.Add(1, new TagList
            {
                { CaseTelemetry.Kind, procedure.Kind },
                { CaseTelemetry.Command, NameOf(commands[i].Command) },
                { CaseTelemetry.Outcome, CommandWatch<TCase>.OutcomeOf(decisions[i]) },
            });
        }
    }

    internal Activity? Start(string name)
    {
        Activity? activity = CaseTelemetry.Source.StartActivity(name);
        activity?.SetTag(CaseTelemetry.Kind, procedure.Kind);
        return activity;
    }

    /// <summary>Does something within a span.</summary>
    /// <param name="name">The name of the span.</param>
    /// <param name="act">What is done.</param>
    /// <param name="tell">What the span says of the answer.</param>
    internal async ValueTask<T> WithinAsync<T>(string name, Func<ValueTask<T>> act, Action<Activity, T> tell)
    {
        using Activity? activity = Start(name);
        try
        {
            T answer = await act().ConfigureAwait(false);
            if (activity is not null)
            {
                tell(activity, answer);
            }

            return answer;
        }
        catch (Exception exception)
        {
            activity.Fail(exception);
            throw;
        }
    }

    internal ValueTask AppendAsync(ICaseJournal journal, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken) =>
        IsTraced ? TraceAppendAsync(journal, batches, cancellationToken) : journal.AppendAsync(batches, cancellationToken);

    internal void Retried(CaseId id, int attempt)
    {
        CaseTelemetry.Conflicts.Add(1, KeyValuePair.Create(CaseTelemetry.Kind, (object?)procedure.Kind));
        observer?.Retried(procedure.Kind, id, attempt);
    }

    internal void Folded(long entries, bool fromTheFirst)
    {
        KeyValuePair<string, object?> kind = new(CaseTelemetry.Kind, procedure.Kind);
        CaseTelemetry.Folded.Add(entries, kind);
        if (fromTheFirst)
        {
            CaseTelemetry.Loads.Add(1, kind);
        }
    }

    /// <returns>Always false, so that a filter of exceptions can ask it and catches nothing.</returns>
    internal bool Broken(CaseId id, JournalBreak found)
    {
        observer?.Broken(procedure.Kind, id, found);
        return false;
    }

    internal void ErasureRefused(CaseId id) => observer?.ErasureRefused(procedure.Kind, id);

    private async ValueTask TraceAppendAsync(
        ICaseJournal journal, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken) => await WithinAsync(
        "append entries",
        async () =>
        {
            await journal.AppendAsync(batches, cancellationToken).ConfigureAwait(false);
            return batches.Sum(batch => batch.Entries.Length);
        },
        (activity, entries) => activity.SetTag(CaseTelemetry.Entries, entries)).ConfigureAwait(false);

    private string NameOf(ICommand<TCase> command) => procedure.Commands.Find(command.GetType())?.Name ?? CaseTelemetry.Other;
}

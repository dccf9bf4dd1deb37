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
    internal static bool IsWatched =>
        IsTraced || CaseTelemetry.Commands.Enabled || CaseTelemetry.Duration.Enabled || CaseTelemetry.Refusals.Enabled;

    internal static bool IsTraced => CaseTelemetry.Source.HasListeners();

    internal CommandWatch<TCase> Watch(ICommand<TCase> command) => new(procedure.Kind, NameOf(command));

    /// <summary>Counts commands that were handled together.</summary>
    internal void Count(IReadOnlyList<CaseCommand<TCase>> commands, IReadOnlyList<Decision<TCase>> decisions)
    {
        for (int i = 0; i < decisions.Count && (CaseTelemetry.Commands.Enabled || CaseTelemetry.Refusals.Enabled); i++)
        {
            string command = NameOf(commands[i].Command);
            CaseTelemetry.Commands.Add(1, new TagList
            {
                { CaseTelemetry.Kind, procedure.Kind },
                { CaseTelemetry.Command, command },
                { CaseTelemetry.Outcome, CommandWatch<TCase>.OutcomeOf(decisions[i]) },
            });
            if (decisions[i] is Decision<TCase>.Refused refused)
            {
                CaseTelemetry.Refused(procedure.Kind, command, refused.Refusals);
            }
        }
    }

    /// <summary>Counts commands that were handled together, and to nothing.</summary>
    internal void CountFailed(IEnumerable<CaseCommand<TCase>> commands, Exception exception)
    {
        if (CaseTelemetry.Commands.Enabled)
        {
            foreach (CaseCommand<TCase> command in commands)
            {
                CaseTelemetry.Commands.Add(1, new TagList
                {
                    { CaseTelemetry.Kind, procedure.Kind },
                    { CaseTelemetry.Command, NameOf(command.Command) },
                    { CaseTelemetry.Outcome, CaseTelemetry.OutcomeOf(exception) },
                });
            }
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
        CaseTelemetry.AreAppendsWatched
            ? WatchAppendAsync(journal, batches, cancellationToken)
            : journal.AppendAsync(batches, cancellationToken);

    /// <summary>Verifies within a span, and says how long it took.</summary>
    internal async ValueTask<Verification> VerifyAsync(Func<ValueTask<Verification>> verify)
    {
        long started = Stopwatch.GetTimestamp();
        Verification answer = await WithinAsync(
            "verify case",
            verify,
            (activity, answer) => activity.SetTag(CaseTelemetry.Outcome, OutcomeOf(answer))
                .SetTag(CaseTelemetry.Entries, answer.Checkpoint.Count)).ConfigureAwait(false);
        CaseTelemetry.VerificationDuration.Record(
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            new TagList { { CaseTelemetry.Kind, procedure.Kind }, { CaseTelemetry.Outcome, OutcomeOf(answer) } });
        return answer;
    }

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

    private async ValueTask WatchAppendAsync(
        ICaseJournal journal, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        using Activity? activity = Start("append entries");
        long started = Stopwatch.GetTimestamp();
        string outcome = "stored";
        try
        {
            await journal.AppendAsync(batches, cancellationToken).ConfigureAwait(false);
            int entries = batches.Sum(batch => batch.Entries.Length);
            activity?.SetTag(CaseTelemetry.Entries, entries);
            CaseTelemetry.Appended.Add(entries, KeyValuePair.Create(CaseTelemetry.Kind, (object?)procedure.Kind));
        }
        catch (Exception exception)
        {
            outcome = CaseTelemetry.OutcomeOf(exception);
            activity.Fail(exception);
            throw;
        }
        finally
        {
            activity?.SetTag(CaseTelemetry.Outcome, outcome);
            CaseTelemetry.AppendDuration.Record(
                Stopwatch.GetElapsedTime(started).TotalSeconds,
                new TagList { { CaseTelemetry.Kind, procedure.Kind }, { CaseTelemetry.Outcome, outcome } });
        }
    }

    private static string OutcomeOf(Verification answer) => answer.IsIntact ? "intact" : "broken";

    private string NameOf(ICommand<TCase> command) => procedure.Commands.Find(command.GetType())?.Name ?? CaseTelemetry.Other;
}

using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using SelfGov.Journal;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.Recording;

/// <summary>The commands of one append, decided: those of one case in order, those of different cases side by side.</summary>
/// <remarks>Of several commands that fail the first in the list is told, as if they were decided one after another.</remarks>
internal sealed class PortionDecision<TCase>(CaseCommand<TCase>[] portion)
    where TCase : Case
{
    /// <summary>Fewer commands are decided sooner than others can be told to help.</summary>
    private const int WorthSharing = 16;

    private readonly HashSet<(CaseId, string)> keys = [];
    private readonly List<CaseId> order = [];
    private readonly Dictionary<CaseId, CaseStep<TCase>> steps = [];
    private readonly Failure?[] failures = new Failure?[portion.Length];
    private readonly Dictionary<CaseId, JournalBatch> batches = [];
    private readonly Lock gate = new();

    internal CaseCommand<TCase>[] Portion => portion;

    internal Decision<TCase>[] Decisions { get; } = new Decision<TCase>[portion.Length];

    /// <summary>The case on which each command was decided.</summary>
    internal RecordedCase<TCase>[] DecidedOn { get; } = new RecordedCase<TCase>[portion.Length];

    internal EntryProofs[] Proofs { get; } = new EntryProofs[portion.Length];

    internal IReadOnlyDictionary<CaseId, CaseStep<TCase>> Steps => steps;

    /// <summary>Takes the idempotency key of a command; false where another one of the portion has it.</summary>
    internal bool TryAddKey(CaseCommand<TCase> command) =>
        command.Options?.IdempotencyKey is not { } key || keys.Add((command.Case, key));

    internal void Begin(CaseId id, CaseStep<TCase> step)
    {
        steps.Add(id, step);
        order.Add(id);
    }

    /// <summary>Decides the first commands of the portion; false where one conflicts with the version that its caller expects.</summary>
    /// <exception cref="Exception">What deciding the first command that fails has thrown.</exception>
    internal bool TryDecide(int count, bool onAllCores)
    {
        if (onAllCores && count >= WorthSharing && steps.Count > 1)
        {
            IEnumerable<int[]> ofCases =
                Enumerable.Range(0, count).GroupBy(place => portion[place].Case).Select(each => each.ToArray());
            Parallel.ForEach(ofCases, places => DecideCase(places, isWhole: count == portion.Length));
        }
        else
        {
            for (int place = 0; place < count && TryDecide(place); place++)
            {
            }
        }

        if (Array.Find(failures, each => each is not null) is not { } first)
        {
            return true;
        }

        first.Thrown?.Throw();
        return false;
    }

    /// <summary>What is to be appended, case by case in the order of the list.</summary>
    internal ImmutableArray<JournalBatch> Batches() =>
    [
        .. order.Where(id => !steps[id].IsEmpty).Select(id => batches.TryGetValue(id, out JournalBatch? made) ? made : steps[id].ToBatch()),
    ];

    private void DecideCase(int[] places, bool isWhole)
    {
        foreach (int place in places)
        {
            if (!TryDecide(place))
            {
                return;
            }
        }

        CaseId id = portion[places[0]].Case;
        if (isWhole && !steps[id].IsEmpty)
        {
            TryMakeBatch(id, steps[id]);
        }
    }

    private bool TryDecide(int place)
    {
        CaseCommand<TCase> command = portion[place];
        CaseStep<TCase> step = steps[command.Case];
        try
        {
            DecidedOn[place] = step.Recorded;
            Decisions[place] = step.Decide(command.Command, command.Actor, command.Options, Proofs[place]);
            return true;
        }
        catch (ConcurrencyConflictException)
        {
            failures[place] = new(null);
        }
        catch (Exception exception)
        {
            failures[place] = new(ExceptionDispatchInfo.Capture(exception));
        }

        return false;
    }

    // What a batch throws is told when the batches are asked for, in their order, and made anew then.
    private void TryMakeBatch(CaseId id, CaseStep<TCase> step)
    {
        try
        {
            JournalBatch batch = step.ToBatch();
            lock (gate)
            {
                batches.Add(id, batch);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }

    /// <summary>A command that could not be decided: what was thrown, or null for a conflict that its caller asked to see.</summary>
    private sealed record Failure(ExceptionDispatchInfo? Thrown);
}

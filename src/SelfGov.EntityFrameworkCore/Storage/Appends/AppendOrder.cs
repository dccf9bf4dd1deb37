using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage.Appends;

/// <summary>
/// Appends in the order in which they came. Of those to one case none is taken before the one ahead of it has ended, so that they are never
/// in one group, nor in two that are written at once.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class AppendOrder
{
    /// <summary>How many appends there are in a group at most.</summary>
    internal const int LargestGroup = 256;

    /// <summary>About how many bytes a group writes at most, unless it is one append.</summary>
    internal const long HeaviestGroup = 1 << 20;

    private readonly Dictionary<CaseId, PendingAppend> last = [];
    private readonly Dictionary<PendingAppend, List<PendingAppend>> behind = [];
    private readonly Dictionary<PendingAppend, int> ahead = [];
    private readonly Queue<(PendingAppend Append, long Since)> ready = new();

    /// <summary>How many can be taken, those among them that were withdrawn.</summary>
    internal int Ready => ready.Count;

    /// <summary>Whether another append to one of the cases has not ended yet.</summary>
    internal bool IsHeldUp(ReadOnlySpan<JournalBatch> batches)
    {
        foreach (JournalBatch batch in batches)
        {
            if (last.ContainsKey(batch.Case))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="append">The append.</param>
    /// <param name="now">The time, where somebody wants to know how long groups wait; otherwise 0.</param>
    internal void Add(PendingAppend append, long now = 0)
    {
        int held = 0;
        foreach (JournalBatch batch in append.Batches)
        {
            if (last.TryGetValue(batch.Case, out PendingAppend? before) && before != append)
            {
                if (!behind.TryGetValue(before, out List<PendingAppend>? followers))
                {
                    behind.Add(before, followers = []);
                }

                followers.Add(append);
                held++;
            }

            last[batch.Case] = append;
        }

        if (held == 0)
        {
            ready.Enqueue((append, now));
        }
        else
        {
            ahead.Add(append, held);
        }
    }

    /// <summary>Takes those that are written together next; null where there are none.</summary>
    internal AppendGroup? Take()
    {
        ImmutableArray<PendingAppend>.Builder? members = null;
        long weight = 0;
        long first = 0;
        while (ready.TryPeek(out (PendingAppend Append, long Since) waiting) && Fits(waiting.Append, members?.Count ?? 0, weight))
        {
            PendingAppend next = ready.Dequeue().Append;
            if (next.IsWithdrawn)
            {
                End(next, waiting.Since);
                continue;
            }

            first = members is null ? waiting.Since : first;
            members ??= ImmutableArray.CreateBuilder<PendingAppend>(ready.Count == 0 ? 1 : 4);
            members.Add(next);
            weight += next.Weight;
            if (next.IsAlone)
            {
                break;
            }
        }

        return members is null ? null
            : first == 0 ? new AppendGroup(members.DrainToImmutable())
            : new TimedGroup(members.DrainToImmutable(), first);
    }

    /// <summary>Lets those go on that had to wait for an append which has ended.</summary>
    /// <param name="append">The append.</param>
    /// <param name="now">As for <see cref="Add"/>.</param>
    internal void End(PendingAppend append, long now = 0)
    {
        foreach (JournalBatch batch in append.Batches)
        {
            if (last.TryGetValue(batch.Case, out PendingAppend? newest) && newest == append)
            {
                last.Remove(batch.Case);
            }
        }

        if (!behind.Remove(append, out List<PendingAppend>? followers))
        {
            return;
        }

        foreach (PendingAppend follower in followers)
        {
            if (--CollectionsMarshal.GetValueRefOrNullRef(ahead, follower) == 0)
            {
                ahead.Remove(follower);
                ready.Enqueue((follower, now));
            }
        }
    }

    private static bool Fits(PendingAppend next, int count, long weight) =>
        count == 0 || (!next.IsAlone && count < LargestGroup && weight + next.Weight <= HeaviestGroup);
}

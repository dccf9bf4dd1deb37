using System.Collections.Concurrent;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>
/// Keeps the cases used last in memory, each with the turn that commands on it take; one not used since its last turn gives way.
/// </summary>
/// <remarks>
/// What is asked for and turns out to be no case is not kept. A case that gives way while it is in use does no harm: two turns may then run
/// side by side, and the journal's expected version lets one of them win. The same holds for one that leaves while another enters.
/// </remarks>
internal sealed class CaseCache<TCase>(int capacity)
    where TCase : Case
{
    private readonly ConcurrentDictionary<CaseId, CachedCase<TCase>> cases = new();
    private readonly ConcurrentQueue<CaseId> queue = new();

    internal int Count => cases.Count;

    /// <summary>The case as it is kept, for reading; one that nobody else knows where none is.</summary>
    internal CachedCase<TCase> this[CaseId id]
    {
        get
        {
            if (!cases.TryGetValue(id, out CachedCase<TCase>? cached))
            {
                return new CachedCase<TCase>(this, id);
            }

            cached.IsUsed = true;
            return cached;
        }
    }

    /// <summary>The case for one who writes: all who write at the same time get the same one, also before it is known.</summary>
    internal CachedCase<TCase> Enter(CaseId id)
    {
        CachedCase<TCase> cached = cases.GetOrAdd(id, static (key, cache) => new CachedCase<TCase>(cache, key), this);
        Interlocked.Increment(ref cached.Writers);
        cached.IsUsed = true;
        return cached;
    }

    /// <summary>The last who leaves a case that has not come to be known takes it along.</summary>
    internal void Leave(CachedCase<TCase> cached)
    {
        if (Interlocked.Decrement(ref cached.Writers) == 0 && !cached.IsQueued)
        {
            cases.TryRemove(KeyValuePair.Create(cached.Id, cached));
        }
    }

    /// <summary>Keeps a case that has come to be known.</summary>
    internal void Keep(CachedCase<TCase> cached)
    {
        if (!ReferenceEquals(cases.GetOrAdd(cached.Id, cached), cached) || !cached.TryQueue())
        {
            return;
        }

        queue.Enqueue(cached.Id);
        if (queue.Count > capacity)
        {
            GiveWay();
        }
    }

    // A case that was asked for since it last stood in front goes to the end once more; each is looked at once at most.
    private void GiveWay()
    {
        for (int left = capacity; queue.TryDequeue(out CaseId oldest); left--)
        {
            if (!cases.TryGetValue(oldest, out CachedCase<TCase>? cached))
            {
                return;
            }

            if (left <= 0 || !cached.IsUsed)
            {
                // Left before it is removed: should it be kept again in between, the queue has it twice, and never not at all.
                cached.LeaveQueue();
                cases.TryRemove(oldest, out _);
                return;
            }

            cached.IsUsed = false;
            queue.Enqueue(oldest);
        }
    }
}

using System.Collections.Concurrent;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// Keeps the cases used last in memory, each with the turn that commands on it take; one not used since its last turn gives way.
/// </summary>
/// <remarks>
/// What is asked for and turns out to be no case is not kept. A case that gives way while it is in use does no harm: two turns may then run
/// side by side, and the journal's expected version lets one of them win.
/// </remarks>
internal sealed class CaseCache<TCase>(int capacity)
    where TCase : Case
{
    private readonly ConcurrentDictionary<CaseId, CachedCase<TCase>> cases = new();
    private readonly ConcurrentQueue<CaseId> queue = new();

    internal int Count => cases.Count;

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

    /// <summary>Keeps a case that has come to be known.</summary>
    internal void Keep(CaseId id, CachedCase<TCase> cached)
    {
        if (!cases.TryAdd(id, cached))
        {
            return;
        }

        queue.Enqueue(id);
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
            if (left <= 0 || !cases.TryGetValue(oldest, out CachedCase<TCase>? cached) || !cached.IsUsed)
            {
                cases.TryRemove(oldest, out _);
                return;
            }

            cached.IsUsed = false;
            queue.Enqueue(oldest);
        }
    }
}

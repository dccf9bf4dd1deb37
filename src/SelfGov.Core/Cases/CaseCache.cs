using System.Collections.Concurrent;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Keeps the cases handled last in memory, each with the turn that commands on it take; the oldest give way.</summary>
/// <remarks>
/// A case that gives way while it is in use does no harm: two turns may then run side by side, and the journal's expected version lets
/// one of them win.
/// </remarks>
internal sealed class CaseCache<TCase>(int capacity)
    where TCase : Case
{
    private readonly ConcurrentDictionary<CaseId, CachedCase<TCase>> cases = new();
    private readonly ConcurrentQueue<CaseId> inOrderOfArrival = new();

    internal CachedCase<TCase> this[CaseId id]
    {
        get
        {
            if (cases.TryGetValue(id, out CachedCase<TCase>? cached))
            {
                return cached;
            }

            var added = new CachedCase<TCase>();
            cached = cases.GetOrAdd(id, added);
            if (ReferenceEquals(cached, added))
            {
                inOrderOfArrival.Enqueue(id);
                if (inOrderOfArrival.Count > capacity && inOrderOfArrival.TryDequeue(out CaseId oldest))
                {
                    cases.TryRemove(oldest, out _);
                }
            }

            return cached;
        }
    }
}

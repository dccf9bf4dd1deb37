using System.Collections.Concurrent;
using SelfGov.Cases.Weighing;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>
/// The cases of one kind in memory, each with the turn that commands on it take; how many there are, <see cref="CaseMemory"/> says.
/// </summary>
/// <remarks>
/// What is asked for and turns out to be no case is not kept. A case that gives way while it is in use does no harm: two turns may then run
/// side by side, and the journal's expected version lets one of them win. The same holds for one that leaves while another enters.
/// </remarks>
internal sealed class CaseCache<TCase> : ICaseCache
    where TCase : Case
{
    private readonly ConcurrentDictionary<CaseId, CachedCase<TCase>> cases = new();
    private readonly CaseMemory memory;

    /// <param name="memory">How many bytes of cases stay.</param>
    internal CaseCache(CaseMemory memory)
    {
        this.memory = memory;
        memory.Join(this);
    }

    IEnumerable<ResidentCase> ICaseCache.Residents => cases.Values;

    internal int Count => cases.Count;

    /// <summary>What cases of this kind take.</summary>
    internal CaseMeasure Measure { get; } = new();

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

    /// <summary>The last who leaves a case that has not come to be known, or is not kept, takes it along.</summary>
    internal void Leave(CachedCase<TCase> cached)
    {
        if (Interlocked.Decrement(ref cached.Writers) == 0 && !cached.IsQueued)
        {
            Remove(cached);
        }
    }

    /// <summary>Keeps a case that has come to be known, as far as there is room.</summary>
    internal void Keep(CachedCase<TCase> cached)
    {
        if (ReferenceEquals(cases.GetOrAdd(cached.Id, cached), cached))
        {
            if (memory.Bytes > 0)
            {
                cached.WeighNowAndThen();
            }

            memory.Keep(cached);
        }
    }

    internal void Remove(CachedCase<TCase> cached) => cases.TryRemove(KeyValuePair.Create(cached.Id, cached));
}

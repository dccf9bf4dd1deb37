using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>A case in memory, with the turn that commands on it take.</summary>
internal sealed class CachedCase<TCase>(CaseCache<TCase> cache, CaseId id)
    where TCase : Case
{
    /// <summary>How many write to it, or wait for their turn.</summary>
    internal int Writers;

    private volatile RecordedCase<TCase>? known;
    private int queued;

    internal CaseId Id => id;

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Whether it was asked for since it last stood in front of the cache's queue.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether it stands in the cache's queue: it is known, and stays until it gives way.</summary>
    internal bool IsQueued => Volatile.Read(ref queued) != 0;

    /// <summary>The case as last known; to be held against the journal's head before use. Null where nothing is known.</summary>
    internal RecordedCase<TCase>? Known
    {
        get => known;
        set
        {
            known = value;
            if (value is not null)
            {
                cache.Keep(this);
            }
        }
    }

    internal bool TryQueue() => Interlocked.Exchange(ref queued, 1) == 0;

    internal void LeaveQueue() => Volatile.Write(ref queued, 0);
}

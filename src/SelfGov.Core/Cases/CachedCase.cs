using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>A case in memory, with the turn that commands on it take.</summary>
internal sealed class CachedCase<TCase>(CaseCache<TCase> cache, CaseId id)
    where TCase : Case
{
    private volatile RecordedCase<TCase>? known;

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Whether it was asked for since it last stood in front of the cache's queue.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>The case as last known; to be held against the journal's head before use. Null where nothing is known.</summary>
    internal RecordedCase<TCase>? Known
    {
        get => known;
        set
        {
            known = value;
            if (value is not null)
            {
                cache.Keep(id, this);
            }
        }
    }
}

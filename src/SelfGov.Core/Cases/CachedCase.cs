using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>One case in memory: what was last known of it, and the turn that commands on it take.</summary>
internal sealed class CachedCase<TCase>
    where TCase : Case
{
    private volatile RecordedCase<TCase>? known;

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>The case as last known; to be held against the journal's head before use. Null where nothing is known.</summary>
    internal RecordedCase<TCase>? Known
    {
        get => known;
        set => known = value;
    }
}

using SelfGov.Cases.Weighing;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>A case in memory, with the turn that commands on it take.</summary>
internal sealed class CachedCase<TCase>(CaseCache<TCase> cache, CaseId id) : ResidentCase
    where TCase : Case
{
    /// <summary>How many write to it, or wait for their turn.</summary>
    internal int Writers;

    private readonly CaseWeight weight = new();
    private volatile RecordedCase<TCase>? known;

    internal CaseId Id => id;

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    internal override long Weight => known is { } recorded ? weight.Of(recorded.Trail.Written, cache.Measure) : 0;

    /// <summary>The case as last known; to be held against the journal's head before use. Null where nothing is known.</summary>
    internal RecordedCase<TCase>? Known
    {
        get => known;
        set
        {
            known = value;
            if (value is null)
            {
                weight.Forget();
            }

            if (value is not null || IsQueued)
            {
                cache.Keep(this);
            }
        }
    }

    /// <summary>Weighs it where it is large and has doubled since, or is a sample of its kind.</summary>
    internal void WeighNowAndThen()
    {
        if (known is { } recorded && weight.HasDoubled(recorded.Trail.Written, cache.Measure))
        {
            Weigh(recorded);
        }
    }

    internal override bool TryWeigh()
    {
        if (known is not { } recorded || !weight.HasGrown(recorded.Trail.Written))
        {
            return false;
        }

        Weigh(recorded);
        return true;
    }

    // Where somebody writes to it, the last who leaves it takes it along: until then all of them take their turns with it.
    internal override void GiveWay()
    {
        if (Volatile.Read(ref Writers) == 0)
        {
            cache.Remove(this);
        }
    }

    internal override void End()
    {
        known = null;
        weight.Forget();
        GiveWay();
    }

    private void Weigh(RecordedCase<TCase> recorded) => weight.Weigh(
        recorded, recorded.Trail.Written, cache.Measure, (object?)recorded.Lifecycle ?? cache, () => recorded.Lifecycle?.Begin(id));
}

namespace SelfGov.Cases.Weighing;

/// <summary>A case in memory of whatever kind, as the bound on all of them sees it.</summary>
internal abstract class ResidentCase
{
    private int queued;

    /// <summary>Whether it was asked for since it last stood in front of the queue.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether the services that it belongs to have ended; written under a lock on the case.</summary>
    internal bool HasEnded { get; set; }

    /// <summary>What the bound counts for it; written under a lock on the case.</summary>
    internal long Counted { get; set; }

    /// <summary>The bytes that it takes, by estimate.</summary>
    internal abstract long Weight { get; }

    /// <summary>Whether it stands in the queue: it is known, and stays until it gives way.</summary>
    internal bool IsQueued => Volatile.Read(ref queued) != 0;

    /// <summary>Weighs it, unless it was and has hardly grown since. Takes time in proportion to the case.</summary>
    internal abstract bool TryWeigh();

    /// <summary>Lets it go.</summary>
    internal abstract void GiveWay();

    /// <summary>Lets it go with all that is known of it.</summary>
    internal abstract void End();

    internal bool TryQueue() => Interlocked.Exchange(ref queued, 1) == 0;

    internal void LeaveQueue() => Volatile.Write(ref queued, 0);
}

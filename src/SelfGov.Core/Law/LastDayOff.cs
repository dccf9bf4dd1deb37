namespace SelfGov.Law;

/// <summary>What happens to a time limit whose last day is not a working day.</summary>
public enum LastDayOff
{
    /// <summary>The last day stays where it is. Terms of the law on elections do.</summary>
    Stays,

    /// <summary>The last day is the next working day; only where the governing act says so.</summary>
    MovesToNextWorkingDay,
}

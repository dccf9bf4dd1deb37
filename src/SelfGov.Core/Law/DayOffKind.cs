namespace SelfGov.Law;

/// <summary>Why a day is not a working day.</summary>
public enum DayOffKind
{
    /// <summary>A Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>A day that an act names: a holiday, or a day off set beside the holidays.</summary>
    Holiday,

    /// <summary>A working day given instead of a holiday that falls on a weekend.</summary>
    Substitute,

    /// <summary>A working day to which the state moved a day off.</summary>
    Transferred,
}

namespace SelfGov.Law;

/// <summary>How "not later than N days before day D" is counted. The acts do not say; it is a named policy.</summary>
public enum DayCounting
{
    /// <summary>
    /// N full units lie between the last permitted day and D, so that the last day for N days is D - (N + 1). Published calendars of
    /// elections of akims in 2021 and 2023 count this way.
    /// </summary>
    FullDaysBetween,

    /// <summary>The last permitted day for N days is D - N.</summary>
    Plain,
}

using NodaTime;

namespace SelfGov.Law.Changes;

/// <summary>One step in the calendars of the same case under two editions.</summary>
/// <param name="First">The step under the first edition; null where that edition has none.</param>
/// <param name="Second">The step under the second edition; null where that edition has none.</param>
/// <remarks>Immutable. At least one of the two is there.</remarks>
public sealed record CalendarChange(CalendarStep? First, CalendarStep? Second)
{
    /// <summary>What is done, in words.</summary>
    public Words Text => (Second ?? First)!.Text;

    /// <summary>Whether the step is missing in one edition or is done at another time.</summary>
    public bool IsChanged => First is null || Second is null || !ParameterChange.IsTheSame(First.When, Second.When);

    /// <summary>
    /// By how many days the last day comes later under the second edition, below 0 where it comes earlier; null where one of the days is
    /// missing.
    /// </summary>
    public int? Days => First?.LastDay is { } first && Second?.LastDay is { } second ? Period.DaysBetween(first, second) : null;
}

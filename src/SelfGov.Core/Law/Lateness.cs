using NodaTime;

namespace SelfGov.Law;

/// <summary>By how many days an act is late: a figure that stands in the fact of the act, computed from its limit.</summary>
public static class Lateness
{
    /// <summary>The days between the last day of a limit and the day of the act.</summary>
    /// <param name="due">The end of the limit, the first moment after it; null while none runs.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="zone">The time zone of the locality.</param>
    /// <returns>Days, 0 where the act is in time; null where no limit runs.</returns>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    public static int? Days(Moment? due, LocalDate on, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return due is { } moment
            ? Math.Max(0, Period.DaysBetween(moment.At.Minus(Duration.Epsilon).InZone(zone).Date, on))
            : null;
    }
}

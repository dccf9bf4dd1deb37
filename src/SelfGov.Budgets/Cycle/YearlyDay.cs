using NodaTime;
using NodaTime.Text;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// A day that comes once in the cycle of one budget: a day and month, in the budget year or so many years before or after it.
/// </summary>
/// <remarks>Immutable. The day itself is in time: "not later than 1 September" ends with that day.</remarks>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="YearsAfter">
/// The years after the budget year: -1 for the year before it, 0 for the budget year, 1 for the year after it.
/// </param>
public sealed record YearlyDay(int Month, int Day, int YearsAfter)
{
    /// <summary>The day in the cycle of the budget for a year.</summary>
    /// <param name="budgetYear">The first year of the plan period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such day.</exception>
    public LocalDate In(int budgetYear) => new(budgetYear + YearsAfter, Month, Day);

    /// <summary>The instant at which the day has passed; an act is in time strictly before it.</summary>
    /// <param name="budgetYear">The first year of the plan period.</param>
    /// <param name="zone">The zone of the locality.</param>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    public Instant Until(int budgetYear, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.AtStartOfDay(In(budgetYear).PlusDays(1)).ToInstant();
    }
}

/// <summary>Writes a day of the cycle for people, such as "01.09 of the year before".</summary>
internal static class YearlyDayText
{
    private static readonly AnnualDatePattern DayAndMonth = AnnualDatePattern.CreateWithInvariantCulture("dd'.'MM");

    internal static Words Of(YearlyDay day)
    {
        Words date = Words.Same(DayAndMonth.Format(new AnnualDate(day.Month, day.Day)));
        Words text = day.YearsAfter switch
        {
            -1 => new("алдыңғы жылдың {0}", "{0} предыдущего года", "{0} of the year before"),
            0 => new("бюджет жылының {0}", "{0} бюджетного года", "{0} of the budget year"),
            1 => new("келесі жылдың {0}", "{0} следующего года", "{0} of the year after"),
            _ =>
                new Words("{0}, {1:дан} кейін", "{0}, через {1}", "{0}, {1} after").With(
                    Words.Same("{0}"), CountedNoun.Years.Of(day.YearsAfter)),
        };
        return text.With(date);
    }
}

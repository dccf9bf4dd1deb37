using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Budgets.Cycle;

/// <summary>The effect of a change of law on the calendar of one budget year: the same year under two editions.</summary>
public static class BudgetCalendarChanges
{
    /// <summary>Compares the calendars of one budget year under two editions.</summary>
    /// <param name="first">The law in one edition.</param>
    /// <param name="second">The law in another.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="anchors">The days that are known; none where null.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">A law is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of working days reaches a year that the calendar does not cover.</exception>
    public static CalendarComparison Of(
        BudgetLaw first, BudgetLaw second, int year, CalendarAnchors? anchors = null, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return CalendarComparison.Of(
            first.Id, Steps(BudgetCalendar.Of(first, year, anchors, calendar)),
            second.Id, Steps(BudgetCalendar.Of(second, year, anchors, calendar)));
    }

    // D6, D14 and D17 have several steps; what is done tells them apart.
    private static IEnumerable<CalendarStep> Steps(BudgetCalendar calendar) => calendar.Steps.Select(step => new CalendarStep(
        $"{step.Code}.{ParameterList.CodeOf(step.Text.English)}", step.Text, step.Last, step.When, step.Basis));
}

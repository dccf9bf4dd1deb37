using NodaTime;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The moments of a cycle: the days of the edition, moved where the policy moves them.</summary>
internal sealed class CycleDays(BudgetLaw law, WorkCalendar calendar)
{
    internal Moment By(YearlyDay day, BudgetCycle current) => EndOf(day.In(current.Year), current);

    // Before its first fact a case has no year.
    internal Moment? By(Ruled<YearlyDay>? day, BudgetCycle current) =>
        day is null || current.Unit is null ? null : By(day.Value, current);

    internal Moment? After(Ruled<TimeLimit>? limit, LocalDate? anchor, BudgetCycle current) =>
        limit is not null && anchor is { } day
            ? EndOf(limit.Value.LastDay(day, calendar), current, limit.Value.NeedsWorkCalendar ? day : null)
            : null;

    /// <summary>The moment before which the budget is approved in time; null while it does not run.</summary>
    internal Moment? ApprovalDue(BudgetCycle current) =>
        After(law.ApprovalAfterDistrict, current.DistrictSignedOn, current) ?? By(law.ApprovalDue, current);

    internal static Instant StartOfYear(BudgetCycle current) => current.Zone.AtStartOfDay(new LocalDate(current.Year, 1, 1)).ToInstant();

    internal static Instant EndOfYear(BudgetCycle current) => current.Zone.AtStartOfDay(new LocalDate(current.Year + 1, 1, 1)).ToInstant();

    /// <summary>By how many days an act comes after the last day of a limit, 0 where it is in time; null while no limit runs.</summary>
    internal static int? DaysLate(Moment? due, LocalDate on, BudgetCycle current) => Lateness.Days(due, on, current.Zone);

    /// <summary>The last day on which an act is in time.</summary>
    internal LocalDate LastOf(YearlyDay day, BudgetCycle current) => Moved(day.In(current.Year));

    private LocalDate Moved(LocalDate day) =>
        law.Policies.DeadlinesMoveToWorkingDays && !calendar.IsWorkingDay(day) ? calendar.NextWorkingDay(day) : day;

    /// <param name="countedFrom">The day from which working days were counted to the day; null where none were.</param>
    private Moment EndOf(LocalDate day, BudgetCycle current, LocalDate? countedFrom = null)
    {
        LocalDate last = Moved(day);
        Instant end = current.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant();
        return law.Policies.DeadlinesMoveToWorkingDays || countedFrom is not null
            ? new Moment(end, calendar, countedFrom ?? day, last)
            : end;
    }
}

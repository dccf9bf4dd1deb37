using NodaTime;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The moments of a cycle: the days of the edition, moved where the policy moves them.</summary>
internal sealed class CycleDays(BudgetLaw law, WorkCalendar calendar)
{
    internal Instant By(YearlyDay day, BudgetCycle current) => EndOf(day.In(current.Year), current);

    internal Instant? By(Ruled<YearlyDay>? day, BudgetCycle current) => day is null ? null : By(day.Value, current);

    internal Instant? After(Ruled<TimeLimit>? limit, LocalDate? anchor, BudgetCycle current) =>
        limit is not null && anchor is { } day ? EndOf(limit.Value.LastDay(day, calendar), current) : null;

    /// <summary>The moment before which the budget is approved in time; null while it does not run.</summary>
    internal Instant? ApprovalDue(BudgetCycle current) =>
        After(law.ApprovalAfterDistrict, current.DistrictSignedOn, current) ?? By(law.ApprovalDue, current);

    internal static Instant StartOfYear(BudgetCycle current) => current.Zone.AtStartOfDay(new LocalDate(current.Year, 1, 1)).ToInstant();

    internal static Instant EndOfYear(BudgetCycle current) => current.Zone.AtStartOfDay(new LocalDate(current.Year + 1, 1, 1)).ToInstant();

    /// <summary>The last day on which an act is in time.</summary>
    internal LocalDate LastOf(YearlyDay day, BudgetCycle current) => Moved(day.In(current.Year));

    private LocalDate Moved(LocalDate day) =>
        law.Policies.DeadlinesMoveToWorkingDays && !calendar.IsWorkingDay(day) ? calendar.NextWorkingDay(day) : day;

    private Instant EndOf(LocalDate day, BudgetCycle current) => current.Zone.AtStartOfDay(Moved(day).PlusDays(1)).ToInstant();
}

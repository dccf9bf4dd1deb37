using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>Makes the steps of the calendar of one budget year; a step whose parameter the edition does not have is null.</summary>
internal sealed class CalendarDays(int year, WorkCalendar calendar)
{
    private static readonly Words Counted = new("{0}: {1}", "{0}: {1}", "{0}: {1}");

    internal BudgetCalendarStep? By(string code, Words text, ImmutableArray<Role> roles, Ruled<YearlyDay>? day) =>
        Between(code, text, roles, null, day);

    internal BudgetCalendarStep? Between(string code, Words text, ImmutableArray<Role> roles, LocalDate? first, Ruled<YearlyDay>? day) => day is null
        ? null
        : new BudgetCalendarStep(code, text, roles, first, day.Value.In(year), null, day.Basis);

    internal BudgetCalendarStep? After(string code, Words text, ImmutableArray<Role> roles, Ruled<TimeLimit>? limit, LocalDate? anchor, Words from) => limit is null
        ? null
        : new BudgetCalendarStep(
            code, text, roles, anchor, anchor is { } day ? limit.Value.LastDay(day, calendar) : null, Counted.With(from, limit.Value.Text), limit.Basis);
}

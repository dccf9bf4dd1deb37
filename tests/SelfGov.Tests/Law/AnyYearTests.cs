using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Law;

/// <summary>No limit of any procedure ends with a calendar, whatever the day from which it counts.</summary>
public sealed class AnyYearTests
{
    private static readonly LocalDate First = new(2013, 1, 1);
    private static readonly LocalDate Last = new(2077, 12, 31);

    [Fact]
    public void Every_limit_of_every_edition_has_a_last_day_from_every_day_of_2013_to_2077()
    {
        TimeLimit[] limits = [.. TimeLimits.OfAllEditions()];
        Assert.True(limits.Length > 40, $"The editions have more than 40 different limits, and not {limits.Length}.");
        Assert.Contains(limits, limit => limit is { NeedsWorkCalendar: true, Direction: LimitDirection.Before });
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
        foreach (TimeLimit limit in limits)
        {
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                Moment moment = limit.Until(day, zone, KazakhstanCalendar.Work);
                if (limit.NeedsWorkCalendar && day is { Year: > 2027 or 2019 or < 2018, Month: > 4 and < 9 })
                {
                    Assert.NotNull(moment.Provisional);
                }
            }
        }
    }

    [Fact]
    public void The_calendar_of_a_budget_of_any_year_is_told_from_any_day()
    {
        foreach (Edition<BudgetLaw> edition in BudgetEditions.All.All)
        {
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                Assert.NotEmpty(BudgetCalendar.Of(edition.Law, day.Year, new(day, day, day, day, day, day)).Steps);
                day = day.PlusDays(6);
            }
        }
    }

    [Theory]
    [InlineData(2026, false)]
    [InlineData(2027, true)]
    public void A_row_of_the_plan_says_that_it_may_still_move(int year, bool mayMove)
    {
        var day = new LocalDate(year, 3, 2);
        BudgetCalendarStep implemented = BudgetCalendar.Of(
            BudgetEditions.All[new EditionId("B4")].Law, year, new(ApprovedOn: day, ClarifiedOn: day)).Steps
            .First(step => step.Provisional is not null == mayMove && step.Last > day);
        Assert.Equal(
            mayMove, implemented.When.English.EndsWith(" (may still move by an order of the Government)", StringComparison.Ordinal));
    }
}

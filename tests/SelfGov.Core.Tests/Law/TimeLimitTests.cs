using CsCheck;
using NodaTime;
using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Law;

public class TimeLimitTests
{
    private static readonly LocalTime Six = new(18, 0);
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 20_000].Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    [Fact]
    public void A_limit_of_25_days_before_17_September_2023_ends_on_22_August() =>
        Assert.Equal(new LocalDate(2023, 8, 22), TimeLimit.CalendarDays(25).Before().LastDay(new LocalDate(2023, 9, 17)));

    [Fact]
    public void A_plainly_counted_limit_of_25_days_before_17_September_2023_ends_on_23_August() =>
        Assert.Equal(
            new LocalDate(2023, 8, 23),
            TimeLimit.CalendarDays(25).Before().Counted(DayCounting.Plain).LastDay(new LocalDate(2023, 9, 17)));

    [Fact]
    public void A_limit_before_leaves_exactly_its_days_between() => Gen.Select(Days, Gen.Int[1, 400]).Sample((anchor, days) =>
    {
        var last = TimeLimit.CalendarDays(days).Before().LastDay(anchor);
        Assert.Equal(days, Period.DaysBetween(last.PlusDays(1), anchor));
    });

    [Fact]
    public void A_limit_after_starts_the_day_after_and_takes_exactly_its_days() =>
        Gen.Select(Days, Gen.Int[1, 400]).Sample((anchor, days) =>
        Assert.Equal(days, Period.DaysBetween(anchor, TimeLimit.CalendarDays(days).LastDay(anchor))));

    [Fact]
    public void A_limit_of_working_days_before_leaves_exactly_its_working_days_between() =>
        Gen.Select(Gen.Int[0, 1500], Gen.Int[1, 60]).Sample((offset, days) =>
        {
            var calendar = KazakhstanCalendar.Work;
            var anchor = new LocalDate(2021, 6, 1).PlusDays(offset);
            var last = TimeLimit.WorkingDays(days).Before().LastDay(anchor, calendar);
            int between = 0;
            for (var day = last.PlusDays(1); day < anchor; day = day.PlusDays(1))
            {
                between += calendar.IsWorkingDay(day) ? 1 : 0;
            }

            Assert.Equal(days, between);
        });

    [Fact]
    public void A_limit_that_ends_after_the_last_of_all_days_or_before_the_first_is_an_argument_that_is_out_of_range()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
        foreach (TimeLimit limit in (TimeLimit[])
            [TimeLimit.CalendarDays(10_000), TimeLimit.Months(10_000), TimeLimit.CalendarDays(1).At(Six)])
        {
            AssertNamed(() => limit.LastDay(LocalDate.MaxIsoValue));
            AssertNamed(() => limit.Until(LocalDate.MaxIsoValue, zone));
            AssertNamed(() => limit.Until(LocalDate.MaxIsoValue, zone, KazakhstanCalendar.Work));
            AssertNamed(() => limit.Before().LastDay(LocalDate.MinIsoValue));
            AssertNamed(() => limit.Before().Until(LocalDate.MinIsoValue, zone));
        }

        // The day is one, the moment behind it is not.
        LocalDate last = LocalDate.MaxIsoValue.PlusDays(-1);
        Assert.Equal(LocalDate.MaxIsoValue, TimeLimit.CalendarDays(1).LastDay(last));
        AssertNamed(() => TimeLimit.CalendarDays(1).Until(last, zone));

        static void AssertNamed(Func<object> end) =>
            Assert.Matches("(9999|-9998)", Assert.Throws<ArgumentOutOfRangeException>(end).Message);
    }

    [Theory]
    [InlineData(2024, 1, 31, 1, 2024, 2, 29)]
    [InlineData(2023, 1, 31, 1, 2023, 2, 28)]
    [InlineData(2024, 2, 29, 12, 2025, 2, 28)]
    [InlineData(2023, 11, 30, 3, 2024, 2, 29)]
    [InlineData(2023, 8, 15, 2, 2023, 10, 15)]
    public void Months_after_end_on_the_same_day_or_the_last_of_a_shorter_month(
        int y, int m, int d, int months, int toY, int toM, int toD) =>
        Assert.Equal(new LocalDate(toY, toM, toD), TimeLimit.Months(months).LastDay(new LocalDate(y, m, d)));

    [Fact]
    public void One_full_month_lies_between_a_limit_of_one_month_before_and_its_day()
    {
        Assert.Equal(new LocalDate(2024, 2, 28), TimeLimit.Months(1).Before().LastDay(new LocalDate(2024, 3, 31)));
        Assert.Equal(
            new LocalDate(2024, 2, 29),
            TimeLimit.Months(1).Before().Counted(DayCounting.Plain).LastDay(new LocalDate(2024, 3, 31)));
    }

    [Fact]
    public void Working_days_skip_weekends_and_holidays()
    {
        // Friday 5 May 2023 and one working day: 6 and 7 are a weekend, 8 replaces 7 May, 9 is a holiday.
        Assert.Equal(new LocalDate(2023, 5, 10), TimeLimit.WorkingDays(1).LastDay(new LocalDate(2023, 5, 5), KazakhstanCalendar.Work));
    }

    [Fact]
    public void A_last_day_stays_on_a_holiday_unless_the_act_moves_it()
    {
        var limit = TimeLimit.CalendarDays(10);
        var anchor = new LocalDate(2023, 8, 20);
        Assert.Equal(new LocalDate(2023, 8, 30), limit.LastDay(anchor, KazakhstanCalendar.Work));
        Assert.Equal(new LocalDate(2023, 8, 31), limit.MovingToNextWorkingDay().LastDay(anchor, KazakhstanCalendar.Work));
        Assert.Equal(new LocalDate(2023, 8, 29), limit.MovingToNextWorkingDay().LastDay(anchor.PlusDays(-1), KazakhstanCalendar.Work));
    }

    [Fact]
    public void A_limit_before_its_anchor_cannot_move_forward()
    {
        Assert.Throws<InvalidOperationException>(() => TimeLimit.CalendarDays(5).Before().MovingToNextWorkingDay());
        Assert.Throws<InvalidOperationException>(() => TimeLimit.CalendarDays(5).MovingToNextWorkingDay().Before());
    }

    [Fact]
    public void A_limit_that_depends_on_working_days_says_that_it_needs_a_calendar()
    {
        var anchor = new LocalDate(2023, 8, 20);
        var thrown = Assert.Throws<InvalidOperationException>(() => TimeLimit.WorkingDays(3).LastDay(anchor));
        Assert.Contains("within 3 working days after", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => TimeLimit.CalendarDays(3).MovingToNextWorkingDay().LastDay(anchor));
        Assert.Throws<InvalidOperationException>(() => TimeLimit.WorkingDays(3).Until(anchor, DateTimeZone.Utc));
        Assert.True(TimeLimit.WorkingDays(3).NeedsWorkCalendar);
        Assert.False(TimeLimit.CalendarDays(3).NeedsWorkCalendar);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(10_001)]
    public void An_amount_out_of_range_is_refused_with_the_value_and_the_limit(int amount)
    {
        foreach (Func<int, TimeLimit> factory in (Func<int, TimeLimit>[])[TimeLimit.CalendarDays, TimeLimit.WorkingDays, TimeLimit.Months])
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => factory(amount));
            Assert.Equal(amount, thrown.ActualValue);
            Assert.Contains("from 1 to 10000", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_way_to_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.CalendarDays(1).Counted((DayCounting)7));

    [Fact]
    public void An_hour_ends_the_limit_at_that_hour_of_the_locality()
    {
        var limit = TimeLimit.CalendarDays(25).Before().At(Six);
        var until = limit.Until(new LocalDate(2023, 9, 17), KazakhstanZones.Of(Region.Karaganda));
        Assert.Equal(Instant.FromUtc(2023, 8, 22, 12, 0), until);
    }

    [Fact]
    public void At_18_00_00_sharp_the_limit_has_passed_and_a_tick_before_it_has_not()
    {
        var zone = KazakhstanZones.Of(Region.Astana);
        var until = TimeLimit.CalendarDays(1).At(Six).Until(new LocalDate(2026, 3, 1), zone);
        Instant Local(LocalTime time) => new LocalDate(2026, 3, 2).At(time).InZoneStrictly(zone).ToInstant();
        Assert.True(Local(new LocalTime(17, 59, 59)) < until);
        Assert.True(Local(Six) - Duration.Epsilon < until);
        Assert.False(Local(Six) < until);
        Assert.False(Local(new LocalTime(18, 0, 1)) < until);
    }

    [Fact]
    public void Without_an_hour_the_limit_ends_at_midnight_after_its_last_day() => Assert.Equal(
        Instant.FromUtc(2026, 3, 2, 19, 0),
        TimeLimit.CalendarDays(1).Until(new LocalDate(2026, 3, 1), KazakhstanZones.Of(Region.Astana)));

    [Fact]
    public void One_hour_on_one_day_is_two_instants_in_two_zones_of_2021()
    {
        var limit = TimeLimit.CalendarDays(15).Before().At(Six);
        var vote = new LocalDate(2021, 7, 25);
        var almaty = limit.Until(vote, KazakhstanZones.Of(Region.AlmatyRegion));
        var aktobe = limit.Until(vote, KazakhstanZones.Of(Region.Aktobe));
        Assert.Equal(Duration.FromHours(1), aktobe - almaty);
    }

    [Fact]
    public void The_night_on_which_the_clocks_went_back_belongs_to_its_last_day()
    {
        // At 24:00 of 29 February 2024 clocks in Almaty went back to 23:00: that day lasted 25 hours.
        var zone = KazakhstanZones.Of(Region.AlmatyCity);
        var anchor = new LocalDate(2024, 2, 28);
        Assert.Equal(Instant.FromUtc(2024, 2, 29, 19, 0), TimeLimit.CalendarDays(1).Until(anchor, zone));
        Assert.Equal(Instant.FromUtc(2024, 2, 29, 17, 30), TimeLimit.CalendarDays(1).At(new LocalTime(23, 30)).Until(anchor, zone));
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_moves_forward()
    {
        // In Paris 2:30 on 31 March 2024 did not exist.
        var zone = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        var until = TimeLimit.CalendarDays(1).At(new LocalTime(2, 30)).Until(new LocalDate(2024, 3, 30), zone);
        Assert.Equal(Instant.FromUtc(2024, 3, 31, 1, 30), until);
    }

    [Fact]
    public void A_zone_is_needed() =>
        Assert.Throws<ArgumentNullException>(() => TimeLimit.CalendarDays(1).Until(new LocalDate(2024, 3, 30), null!));

    [Fact]
    public void Limits_are_equal_when_all_their_parts_are()
    {
        Assert.Equal(TimeLimit.CalendarDays(25).Before().At(Six), TimeLimit.CalendarDays(25).At(Six).Before());
        Assert.NotEqual(TimeLimit.CalendarDays(25).Before(), TimeLimit.CalendarDays(25));
        Assert.NotEqual(TimeLimit.CalendarDays(25), TimeLimit.WorkingDays(25));
    }
}

using NodaTime;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Kazakhstan;

public class KazakhstanCalendarTests
{
    private static WorkCalendar Work => KazakhstanCalendar.Work;

    [Fact]
    public void The_calendar_covers_2012_to_2078_and_says_which_years_may_still_move()
    {
        Assert.Equal(Enumerable.Range(2012, 67), Work.Years.Select(year => year.Year));
        Assert.Equal(
            [2018, 2020, 2021, 2022, 2023, 2024, 2025, 2026], Work.Years.Where(year => !year.IsProvisional).Select(year => year.Year));
        Assert.All(Work.Years, year => Assert.Equal(
            year.IsProvisional ? Certainty.Interpreted : Certainty.Reported, year.Certainty));
        Assert.True(Work.IsProvisional(new LocalDate(2027, 1, 1)));
        Assert.False(Work.IsProvisional(new LocalDate(2026, 12, 31)));
        Assert.False(Work.IsProvisional(new LocalDate(2079, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Work.IsWorkingDay(new LocalDate(2011, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Work.IsWorkingDay(new LocalDate(2079, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => KazakhstanCalendar.Provisional(2011));
        Assert.Throws<ArgumentOutOfRangeException>(() => KazakhstanCalendar.Provisional(2079));
    }

    [Fact]
    public void No_count_of_working_days_from_2013_to_2077_ends_with_the_calendar()
    {
        for (var day = new LocalDate(2013, 1, 1); day.Year < 2078; day = day.PlusDays(1))
        {
            Assert.True(Work.AddWorkingDays(day, 20) > day);
            Assert.True(Work.AddWorkingDays(day, -20) < day);
        }
    }

    [Fact]
    public void Kurban_Ait_as_it_is_reckoned_is_a_day_from_what_was_observed_at_most()
    {
        foreach (WorkYear year in Work.Years.Where(year => !year.IsProvisional))
        {
            LocalDate reckoned = KurbanAitOf(KazakhstanCalendar.Provisional(year.Year)).Single();
            Assert.InRange(Period.DaysBetween(KurbanAitOf(year).Single(), reckoned), -1, 1);
        }
    }

    // Days as published tables of the Umm al-Qura calendar give them: ten days after the first of Dhu al-Hijja.
    [Theory]
    [InlineData(2027, "05-16")]
    [InlineData(2028, "05-05")]
    [InlineData(2030, "04-13")]
    public void Kurban_Ait_to_come_is_that_of_the_published_tables(int year, string expected)
    {
        Assert.Equal(expected, string.Join(' ', KurbanAitOf(KazakhstanCalendar.Provisional(year)).Select(
            day => FormattableString.Invariant($"{day.Month:00}-{day.Day:00}"))));
    }

    [Fact]
    public void Every_year_has_its_Kurban_Ait_and_2039_has_two()
    {
        Assert.All(Work.Years, each => Assert.InRange(KurbanAitOf(each).Count(), 1, 2));
        Assert.Equal([1, 12], KurbanAitOf(KazakhstanCalendar.Provisional(2039)).Select(day => day.Month));
    }

    [Theory]
    [InlineData(2015, 9, 24)]
    [InlineData(2016, 9, 12)]
    [InlineData(2017, 9, 1)]
    [InlineData(2039, 1, 5)]
    [InlineData(2039, 12, 26)]
    [InlineData(2071, 12, 31)]
    public void Kurban_Ait_is_off_as_it_was_observed_and_twice_where_it_begins_twice(int year, int month, int day) =>
        Assert.Contains(Work.Years.Single(each => each.Year == year).Holidays, holiday => holiday.Day == new LocalDate(year, month, day));

    [Fact]
    public void A_year_of_data_has_as_many_first_days_as_begin_in_it()
    {
        WorkYear year = KazakhstanCalendar.Year(Certainty.Verified, [new LocalDate(2039, 12, 27), new LocalDate(2039, 1, 5)], []);
        Assert.NotNull(year.WhyOff(new LocalDate(2039, 1, 5)));
        Assert.NotNull(year.WhyOff(new LocalDate(2039, 12, 27)));
        Assert.Contains(
            "begins within 2 days of 05.01.2039 and 26.12.2039",
            Assert.Throws<ArgumentException>(() => KazakhstanCalendar.Year(Certainty.Verified, new LocalDate(2039, 1, 5), [])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => KazakhstanCalendar.Year(Certainty.Verified, new LocalDate(2027, 12, 31), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => KazakhstanCalendar.Year((Certainty)99, new LocalDate(2027, 5, 16), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => KazakhstanCalendar.Year(Certainty.Verified, Array.Empty<LocalDate>(), []));
    }

    [Theory]
    [InlineData(2017, "the transfers of days off in that year were not found, the day may have been another")]
    [InlineData(2019, "the transfers of days off in that year were not found, the day may have been another")]
    [InlineData(2027, "may still move by an order of the Government")]
    [InlineData(2077, "may still move by an order of the Government")]
    public void A_year_says_why_its_days_may_be_others(int year, string reason) =>
        Assert.Equal(reason, Work.Provisional(new LocalDate(year, 3, 1), new LocalDate(year, 3, 5))?.English);

    [Fact]
    public void An_observed_year_takes_the_place_of_a_provisional_one()
    {
        WorkCalendar known = Work.With(KazakhstanCalendar.Year(Certainty.Reported, new LocalDate(2027, 5, 17), []));
        Assert.False(known.IsProvisional(new LocalDate(2027, 5, 17)));
        Assert.False(known.IsWorkingDay(new LocalDate(2027, 5, 17)));
        Assert.True(Work.IsWorkingDay(new LocalDate(2027, 5, 17)));
        Assert.Equal(Work.Years.Length, known.Years.Length);
    }

    private static IEnumerable<LocalDate> KurbanAitOf(WorkYear year) =>
        year.Holidays.Where(holiday => holiday.Name.English == "first day of Kurban Ait").Select(holiday => holiday.Day);

    // Days off on which the press said that people would rest, beyond Saturdays and Sundays (sources: docs/law/calendar.md).
    [Theory]
    [InlineData(
        2018, "01-01 01-02 03-08 03-09 03-21 03-22 03-23 04-30 05-01 05-07 05-08 05-09 07-06 08-21 08-30 08-31 12-03 12-17 12-18 12-31")]
    [InlineData(2020, "01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18")]
    [InlineData(2021, "01-01 01-04 01-07 03-08 03-22 03-23 03-24 05-03 05-07 05-10 07-05 07-06 07-20 08-30 12-01 12-16 12-17")]
    [InlineData(2022, "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16")]
    [InlineData(2023, "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18")]
    [InlineData(2024, "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16")]
    [InlineData(2025, "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16")]
    [InlineData(2026, "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16")]
    public void Days_off_from_Monday_to_Friday_are_those_published(int year, string expected)
    {
        var off = DaysOf(year)
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Work.IsWorkingDay(day))
            .Select(day => FormattableString.Invariant($"{day.Month:00}-{day.Day:00}"));
        Assert.Equal(expected, string.Join(' ', off));
    }

    [Theory]
    [InlineData(2018, "03-03 04-28 05-05 08-25 12-29")]
    [InlineData(2020, "01-05 12-20")]
    [InlineData(2021, "07-03")]
    [InlineData(2022, "03-05 08-27 10-22")]
    [InlineData(2023, "07-01")]
    [InlineData(2024, "05-04")]
    [InlineData(2025, "01-05")]
    [InlineData(2026, "")]
    public void Weekends_are_worked_only_where_a_day_off_was_moved_from_them(int year, string expected)
    {
        var worked = DaysOf(year)
            .Where(day => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday && Work.IsWorkingDay(day))
            .Select(day => FormattableString.Invariant($"{day.Month:00}-{day.Day:00}"));
        Assert.Equal(expected, string.Join(' ', worked));
    }

    [Fact]
    public void The_substitute_of_9_May_2020_was_itself_moved_from_11_to_8_May()
    {
        Assert.True(Work.IsWorkingDay(new LocalDate(2020, 5, 11)));
        Assert.Equal(DayOffKind.Transferred, Work.WhyOff(new LocalDate(2020, 5, 8))!.Kind);
    }

    [Fact]
    public void Kurban_Ait_on_a_Saturday_gives_no_other_day()
    {
        Assert.Equal("first day of Kurban Ait", Work.WhyOff(new LocalDate(2022, 7, 9))!.Reason.English);
        Assert.True(Work.IsWorkingDay(new LocalDate(2022, 7, 11)));
    }

    [Fact]
    public void Constitution_Day_was_marked_on_neither_of_its_days_in_2026()
    {
        // 15 March came before the law that moved the holiday there (in force on 1 July 2026), 30 August after it.
        Assert.Equal(DayOffKind.Weekend, Work.WhyOff(new LocalDate(2026, 3, 15))!.Kind);
        Assert.Equal(DayOffKind.Weekend, Work.WhyOff(new LocalDate(2026, 8, 30))!.Kind);
        Assert.True(Work.IsWorkingDay(new LocalDate(2026, 3, 16)));
        Assert.True(Work.IsWorkingDay(new LocalDate(2026, 8, 31)));
    }

    [Fact]
    public void Each_day_off_cites_the_article_behind_it()
    {
        Assert.Equal("Z010000267_", Work.WhyOff(new LocalDate(2023, 8, 30))!.Basis.Act.Code);
        Assert.Equal("3", Work.WhyOff(new LocalDate(2023, 8, 30))!.Basis.Place);
        Assert.Equal("2", Work.WhyOff(new LocalDate(2023, 10, 25))!.Basis.Place);
        Assert.Equal("5", Work.WhyOff(new LocalDate(2023, 5, 8))!.Basis.Place);
        Assert.Equal("84(5)", Work.WhyOff(new LocalDate(2025, 1, 7))!.Basis.Place);
        Assert.Equal("84(3)", Work.WhyOff(new LocalDate(2025, 1, 11))!.Basis.Place);
        Assert.Equal("85(3)", Work.WhyOff(new LocalDate(2022, 3, 7))!.Basis.Place);
        Assert.Contains("06.10.2021 № 713", Work.WhyOff(new LocalDate(2022, 3, 7))!.Reason.Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_of_the_law_on_holidays_decides_what_is_a_holiday()
    {
        var editions = KazakhstanCalendar.Holidays;
        Assert.Equal(["H2012", "H2022", "H2026"], editions.All.Select(edition => edition.Id.Value));
        Assert.Null(editions.On(new LocalDate(2012, 10, 18)));
        Assert.Equal(14, editions[new EditionId("H2012")].Law.Holidays.Length);
        Assert.Equal(13, editions[new EditionId("H2022")].Law.Holidays.Length);
        Assert.Equal(13, editions[new EditionId("H2026")].Law.Holidays.Length);
        Assert.Contains(editions.On(new LocalDate(2022, 10, 25))!.Law.Holidays, holiday => holiday.Day == new AnnualDate(10, 25));
        Assert.DoesNotContain(editions.On(new LocalDate(2022, 12, 17))!.Law.Holidays, holiday => holiday.Day == new AnnualDate(12, 17));
    }

    [Fact]
    public void A_host_adds_a_year_from_its_Kurban_Ait_and_transfers()
    {
        var longer = Work.With(KazakhstanCalendar.Year(Certainty.Reported, new LocalDate(2027, 5, 16), []));
        Assert.Equal("Constitution Day", longer.WhyOff(new LocalDate(2027, 3, 15))!.Reason.English);
        Assert.True(longer.IsWorkingDay(new LocalDate(2027, 8, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => KazakhstanCalendar.Year(Certainty.Reported, new LocalDate(2012, 10, 26), []));
    }

    private static IEnumerable<LocalDate> DaysOf(int year)
    {
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}

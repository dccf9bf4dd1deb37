using CsCheck;
using NodaTime;
using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Law;

public class WorkCalendarTests
{
    private static readonly Act SomeAct = new("X", Words.Same("Act"), new Uri("https://example.org/"));
    private static readonly Citation Weekend = SomeAct.At("1");
    private static readonly Citation Substitution = SomeAct.At("2");

    private static Holiday On(LocalDate day, bool replaced = true) =>
        new(day, Words.Same("Feast"), SomeAct.At("3"), replaced ? Substitution : null);

    private static DayOffTransfer Move(LocalDate from, LocalDate to) =>
        new(from, to, Words.Same("Order 5"), SomeAct.At("4"), new Uri("https://example.org/order"));

    private static WorkYear Year(int year, IEnumerable<Holiday>? holidays = null, IEnumerable<DayOffTransfer>? transfers = null) =>
        new(year, Certainty.Verified, Weekend, holidays ?? [], transfers ?? []);

    [Fact]
    public void A_day_off_says_why()
    {
        var calendar = new WorkCalendar(Year(
            2027,
            [On(new LocalDate(2027, 5, 1)), On(new LocalDate(2027, 5, 12))],
            [Move(new LocalDate(2027, 5, 15), new LocalDate(2027, 5, 14))]));

        Assert.Null(calendar.WhyOff(new LocalDate(2027, 5, 5)));
        Assert.Equal(DayOffKind.Weekend, calendar.WhyOff(new LocalDate(2027, 5, 2))!.Kind);
        Assert.Equal(DayOffKind.Holiday, calendar.WhyOff(new LocalDate(2027, 5, 1))!.Kind);
        Assert.Equal("Feast", calendar.WhyOff(new LocalDate(2027, 5, 12))!.Reason.English);

        var substitute = calendar.WhyOff(new LocalDate(2027, 5, 3))!;
        Assert.Equal(DayOffKind.Substitute, substitute.Kind);
        Assert.Equal("instead of 01.05.2027 (Feast)", substitute.Reason.English);
        Assert.Equal(Substitution, substitute.Basis);

        var transferred = calendar.WhyOff(new LocalDate(2027, 5, 14))!;
        Assert.Equal(DayOffKind.Transferred, transferred.Kind);
        Assert.Equal("moved from 15.05.2027: Order 5", transferred.Reason.English);
        Assert.True(calendar.IsWorkingDay(new LocalDate(2027, 5, 15)));
    }

    [Fact]
    public void A_day_off_without_substitution_gives_no_other_day()
    {
        var calendar = new WorkCalendar(Year(2027, [On(new LocalDate(2027, 5, 1), replaced: false)]));
        Assert.True(calendar.IsWorkingDay(new LocalDate(2027, 5, 3)));
    }

    [Fact]
    public void Two_holidays_on_one_weekend_give_two_days()
    {
        var calendar = new WorkCalendar(Year(2027, [On(new LocalDate(2027, 5, 2)), On(new LocalDate(2027, 5, 1))]));
        Assert.Equal("instead of 01.05.2027 (Feast)", calendar.WhyOff(new LocalDate(2027, 5, 3))!.Reason.English);
        Assert.Equal("instead of 02.05.2027 (Feast)", calendar.WhyOff(new LocalDate(2027, 5, 4))!.Reason.English);
        Assert.True(calendar.IsWorkingDay(new LocalDate(2027, 5, 5)));
    }

    [Fact]
    public void A_year_without_data_is_refused_with_its_number_and_the_coverage()
    {
        var calendar = new WorkCalendar(Year(2018), Year(2020), Year(2021), Year(2022));
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => calendar.IsWorkingDay(new LocalDate(2019, 3, 1)));
        Assert.Contains("2019", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("it covers 2018, 2020-2022", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.NextWorkingDay(new LocalDate(2022, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.AddWorkingDays(new LocalDate(2020, 1, 3), -5));
        Assert.Equal(2018, calendar.FirstYear);
        Assert.Equal(2022, calendar.LastYear);
        Assert.False(calendar.Covers(2019));
    }

    [Fact]
    public void A_host_adds_a_year_and_the_old_calendar_stays_as_it_was()
    {
        var calendar = new WorkCalendar(Year(2026));
        var longer = calendar.With(Year(2027));
        Assert.True(longer.Covers(2027));
        Assert.False(calendar.Covers(2027));
        var replaced = longer.With(Year(2027, [On(new LocalDate(2027, 3, 1))]));
        Assert.False(replaced.IsWorkingDay(new LocalDate(2027, 3, 1)));
        Assert.Equal(2, replaced.Years.Length);
    }

    [Fact]
    public void A_calendar_needs_years_and_each_only_once()
    {
        Assert.Throws<ArgumentException>(() => new WorkCalendar());
        Assert.Throws<ArgumentException>(() => new WorkCalendar(Year(2026), Year(2026)));
        Assert.Throws<ArgumentNullException>(() => new WorkCalendar(Year(2026)).With(null!));
    }

    [Fact]
    public void Zero_working_days_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkCalendar(Year(2026)).AddWorkingDays(new LocalDate(2026, 3, 1), 0));

    [Fact]
    public void Adding_working_days_lands_on_a_working_day_and_counts_exactly() =>
        Gen.Select(Gen.Int[0, 1400], Gen.Int[-150, 150].Where(count => count != 0)).Sample((offset, count) =>
        {
            var calendar = KazakhstanCalendar.Work;
            var start = new LocalDate(2021, 1, 1).PlusDays(offset);
            var landed = calendar.AddWorkingDays(start, count);
            Assert.True(calendar.IsWorkingDay(landed));

            int step = Math.Sign(count);
            int counted = 0;
            for (var day = start; day != landed;)
            {
                day = day.PlusDays(step);
                counted += calendar.IsWorkingDay(day) ? 1 : 0;
            }

            Assert.Equal(Math.Abs(count), counted);
        });

    [Fact]
    public void A_holiday_or_a_transfer_of_another_year_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Year(2027, [On(new LocalDate(2026, 5, 1))]));
        Assert.Throws<ArgumentException>(() => Year(2027, transfers: [Move(new LocalDate(2026, 12, 26), new LocalDate(2027, 1, 4))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year(2027).WhyOff(new LocalDate(2026, 5, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year(10_000));
    }

    [Fact]
    public void A_transfer_of_a_working_day_or_onto_a_day_off_is_refused()
    {
        var monday = new LocalDate(2027, 5, 3);
        Assert.Throws<ArgumentException>(() => Year(2027, transfers: [Move(monday, monday.PlusDays(1))]));
        Assert.Throws<ArgumentException>(() => Year(2027, transfers: [Move(monday.PlusDays(-1), monday.PlusDays(-2))]));
    }

    [Fact]
    public void A_holiday_for_which_no_working_day_is_left_in_the_year_is_refused() =>
        Assert.Throws<ArgumentException>(() => Year(2022, [On(new LocalDate(2022, 12, 31))]));

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Counting_beyond_the_last_of_all_days_or_the_first_is_an_argument_that_is_out_of_range(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new WorkCalendar(Year(2027)).AddWorkingDays(count > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue, count));

    [Fact]
    public void When_two_holidays_fall_on_one_day_the_first_names_it()
    {
        var day = new LocalDate(2027, 5, 5);
        var year = Year(2027, [new Holiday(day, Words.Same("One"), Weekend, null), new Holiday(day, Words.Same("Two"), Weekend, null)]);
        Assert.Equal("One", year.WhyOff(day)!.Reason.English);
    }
}

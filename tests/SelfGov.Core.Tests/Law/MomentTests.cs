using NodaTime;
using Xunit;

namespace SelfGov.Law;

/// <summary>A moment says whether a day in which it was counted may still move, and no other.</summary>
public sealed class MomentTests
{
    private static readonly Words Reason = new("ауысуы мүмкін", "может сдвинуться", "may move");
    private static readonly Citation Basis = new(new Act("X1", Words.Same("Act"), new Uri("https://law.example/x1")), "1");
    private static readonly WorkCalendar Calendar = new(
        Year(2025), Year(2026), Year(2027, Reason), Year(2028, Reason));

    [Theory]
    [InlineData("2026-12-24", 5, false)]
    [InlineData("2026-12-25", 4, false)]
    [InlineData("2026-12-25", 5, true)]
    [InlineData("2026-12-31", 1, true)]
    [InlineData("2026-12-30", 1, false)]
    public void Working_days_after_an_anchor_rest_on_the_days_that_they_pass(string anchor, int days, bool isProvisional) =>
        AssertIs(isProvisional, TimeLimit.WorkingDays(days), anchor);

    [Theory]
    [InlineData("2027-01-01", 5, false)]
    [InlineData("2027-01-04", 5, true)]
    [InlineData("2026-01-05", 5, false)]
    public void Working_days_before_an_anchor_rest_on_the_days_between(string anchor, int days, bool isProvisional) =>
        AssertIs(isProvisional, TimeLimit.WorkingDays(days).Before(), anchor);

    // 30.11.2026 + 1 month = 30.12.2026; 27.11.2026 + 1 month = Sunday 27.12.2026, moved to the 28th; 02.12.2026 + 1 month = Saturday.
    [Theory]
    [InlineData("2026-11-30", 1, false)]
    [InlineData("2026-11-27", 1, false)]
    [InlineData("2026-12-02", 1, true)]
    [InlineData("2026-12-31", 12, true)]
    public void A_last_day_that_moves_rests_on_itself_and_where_it_moves(string anchor, int months, bool isProvisional) =>
        AssertIs(isProvisional, TimeLimit.Months(months).MovingToNextWorkingDay(), anchor);

    [Theory]
    [InlineData("2026-12-31", 30)]
    [InlineData("2027-12-31", 1)]
    public void Calendar_days_rest_on_no_calendar(string anchor, int days)
    {
        AssertIs(false, TimeLimit.CalendarDays(days), anchor);
        Assert.Null(((Moment)Instant.FromUtc(2027, 1, 1, 0, 0)).Provisional);
    }

    [Fact]
    public void A_calendar_takes_the_place_of_another_if_it_lacks_none_of_its_years()
    {
        WorkCalendar usual = new(Year(2025), Year(2026), Year(2028));
        Assert.Same(Calendar, Calendar.InPlaceOf(usual));
        string error = Assert.Throws<ArgumentException>(() => usual.InPlaceOf(Calendar)).Message;
        Assert.StartsWith("The calendar covers 2025-2026, 2028 and lacks 2027, ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_years_are_added_at_once_and_each_once()
    {
        WorkCalendar longer = Calendar.With(Year(2027), Year(2029));
        Assert.Equal([2025, 2026, 2027, 2028, 2029], longer.Years.Select(year => year.Year));
        Assert.False(longer.IsProvisional(new LocalDate(2027, 6, 1)));
        Assert.True(longer.IsProvisional(new LocalDate(2028, 6, 1)));
        Assert.Throws<ArgumentException>(() => Calendar.With(Year(2029), Year(2029)));
        Assert.Throws<ArgumentNullException>(() => Calendar.With(Year(2029), null!));
    }

    private static void AssertIs(bool isProvisional, TimeLimit limit, string anchor)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(anchor).Value;
        Moment moment = limit.Until(day, DateTimeZone.Utc, Calendar);
        Assert.Equal(DateTimeZone.Utc.AtStartOfDay(limit.LastDay(day, Calendar).PlusDays(1)).ToInstant(), moment.At);
        Assert.Equal(isProvisional ? Reason : null, moment.Provisional);
        Assert.Equal(moment.Provisional, limit.Provisional(day, Calendar));
    }

    private static WorkYear Year(int year, Words? provisional = null) =>
        new(year, Certainty.Interpreted, Basis, [], []) { Provisional = provisional };
}

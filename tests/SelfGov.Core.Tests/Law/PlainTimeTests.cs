using NodaTime;
using NodaTime.Text;
using SelfGov.Law.Texts;
using Xunit;

namespace SelfGov.Law;

/// <summary>Days and hours in texts read as the patterns of NodaTime write them.</summary>
public sealed class PlainTimeTests
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd'.'MM'.'uuuu");
    private static readonly LocalDateTimePattern DayAndTime = LocalDateTimePattern.CreateWithInvariantCulture("dd'.'MM'.'uuuu' 'HH':'mm");

    [Theory]
    [InlineData(2023, 9, 17)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 12, 31)]
    [InlineData(-1, 2, 3)]
    [InlineData(-9998, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_day_reads_as_the_pattern_writes_it(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(Day.Format(date), PlainTime.Of(date));
        Assert.Equal(DayAndTime.Format(date.At(new LocalTime(7, 5))), Words.Of(date.At(new LocalTime(7, 5))).English);
    }

    [Fact]
    public void A_day_of_another_calendar_reads_in_its_own_years()
    {
        LocalDate date = new LocalDate(2026, 11, 30).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(Day.Format(date), PlainTime.Of(date));
    }

    [Fact]
    public void Every_minute_of_a_day_reads_as_the_pattern_writes_it()
    {
        LocalTimePattern pattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
        for (int minute = 0; minute < 24 * 60; minute++)
        {
            LocalTime time = LocalTime.FromMinutesSinceMidnight(minute).PlusNanoseconds(minute);
            Assert.Equal(pattern.Format(time), PlainTime.Of(time));
        }
    }
}

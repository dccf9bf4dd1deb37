using NodaTime;
using NodaTime.Text;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Kazakhstan.Golden;

/// <summary>Deadlines that election commissions and the press published, against the way this library counts days.</summary>
public class PublishedDeadlinesTests
{
    private static readonly LocalTime Six = new(18, 0);

    // 25.07.2021, akims of districts and villages in the whole country: egemen.kz/article/280508; kursiv.media of 16.07.2021 and
    // tolqyn.kz/23003 for the registration.
    // 17.09.2023, villages of Aktogay raion, Karaganda region: gov.kz, karaganda-aktogay, activities 30102 (calendar plan).
    [Theory]
    [InlineData("2021-07-25", 15, "2021-07-09")]
    [InlineData("2021-07-25", 10, "2021-07-14")]
    [InlineData("2023-09-17", 25, "2023-08-22")]
    [InlineData("2023-09-17", 20, "2023-08-27")]
    public void Direct_elections_of_akims_leave_full_days_between(string vote, int days, string published) =>
        Assert.Equal(Day(published), TimeLimit.CalendarDays(days).Before().LastDay(Day(vote)));

    // Controls under the same constitutional law: Senate, 14.01.2023 (dzen.ru); Mazhilis, 10.01.2021 (optimism.kz).
    [Theory]
    [InlineData("2023-01-14", 20, "2022-12-24")]
    [InlineData("2021-01-10", 30, "2020-12-10")]
    public void Elections_to_parliament_leave_full_days_between(string vote, int days, string published) =>
        Assert.Equal(Day(published), TimeLimit.CalendarDays(days).Before().LastDay(Day(vote)));

    // Registration for the elections of 2013 under Decree No. 555, as mgorod.kz reported it: the two days disagree, so both ways to count
    // have a witness and neither is proven for that edition.
    [Theory]
    [InlineData("2013-08-07", DayCounting.Plain, "2013-07-23")]
    [InlineData("2013-08-09", DayCounting.FullDaysBetween, "2013-07-24")]
    public void Reports_of_2013_disagree_on_the_way_to_count(string vote, DayCounting counting, string published) =>
        Assert.Equal(Day(published), TimeLimit.CalendarDays(15).Before().Counted(counting).LastDay(Day(vote)));

    [Fact]
    public void Nomination_in_Aktogay_raion_ended_at_18_00_of_22_August_2023_local_time()
    {
        var until = TimeLimit.CalendarDays(25).Before().At(Six).Until(Day("2023-09-17"), KazakhstanZones.Of(Region.Karaganda));
        Assert.Equal(Instant.FromUtc(2023, 8, 22, 12, 0), until);
    }

    [Theory]
    [InlineData("KZ-35", 12)]
    [InlineData("KZ-47", 13)]
    public void Nomination_for_25_July_2021_ended_at_18_00_local_time_an_hour_later_in_the_west(string region, int hourUtc)
    {
        var until = TimeLimit.CalendarDays(15).Before().At(Six).Until(Day("2021-07-25"), KazakhstanZones.Of(Region.WithCode(region)));
        Assert.Equal(Instant.FromUtc(2021, 7, 9, hourUtc, 0), until);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}

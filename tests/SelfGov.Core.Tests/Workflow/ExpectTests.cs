using NodaTime;
using SelfGov.Workflow.Definition;
using Xunit;

namespace SelfGov.Workflow;

public class ExpectTests
{
    [Fact]
    public void A_bound_is_never_null()
    {
        Assert.Throws<ArgumentNullException>(() => Expect.AtLeast<int?>(null));
        Assert.Throws<ArgumentNullException>(() => Expect.AtMost<int?>(null));
        Assert.Throws<ArgumentNullException>(() => Expect.NotLater<LocalDate?>(null));
        Assert.Throws<ArgumentNullException>(() => Expect.NotEarlier<LocalDate?>(null));
        Assert.Throws<ArgumentNullException>(() => Expect.Between<int?>(1, null));
        Assert.Throws<ArgumentNullException>(() => Expect.Between<int?>(null, 1));
    }

    [Fact]
    public void A_moment_without_a_zone_is_no_bound_that_people_can_be_told()
    {
        Assert.Throws<ArgumentException>(() => Expect.NotLater(Instant.MinValue));
        Assert.Throws<ArgumentException>(() => Expect.Between(Instant.MinValue, Instant.MaxValue));
        Assert.Throws<ArgumentException>(() => Expect.AtLeast(DateTime.UnixEpoch));
        Assert.Throws<ArgumentException>(() => Expect.AtMost(DateOnly.MinValue));
        Assert.Throws<ArgumentException>(() => Expect.AtMost(DateTimeOffset.UnixEpoch));
        Assert.Throws<ArgumentException>(() => Expect.AtMost(TimeOnly.MinValue));
        Assert.Throws<ArgumentException>(() => Expect.AtLeast<DateTime?>(DateTime.UnixEpoch));
    }

    [Fact]
    public void What_cannot_be_told_to_people_is_no_bound_of_any_kind()
    {
        Assert.Throws<ArgumentException>(() => Expect.Exactly(true));
        Assert.Throws<ArgumentException>(() => Expect.Exactly(Instant.MinValue));
        Assert.Throws<ArgumentException>(() => Expect.OneOf([Instant.MinValue]));
        Assert.Throws<ArgumentException>(() => Expect.AtLeast(Duration.FromHours(10)));
        Assert.Throws<ArgumentException>(() => Expect.AtLeast(new AnnualDate(3, 1)));
        Assert.Throws<ArgumentException>(() => Expect.AtMost(TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => Expect.AtMost(Period.Zero));
        Assert.Throws<ArgumentException>(() => Expect.NotLater(Instant.MinValue.InUtc()));
        Assert.Throws<ArgumentNullException>(() => Expect.Exactly<string?>(null));
        Assert.Throws<ArgumentNullException>(() => Expect.OneOf<string?>(["oak", null]));
    }

    [Fact]
    public void A_month_is_a_time_and_says_itself_as_one()
    {
        Assert.Throws<ArgumentException>(() => Expect.AtLeast(new YearMonth(2026, 11)));
        Assert.Equal("not later than 11.2026", Expect.NotLater(new YearMonth(2026, 11)).ToExpectation(null)!.Text.English);
    }

    [Fact]
    public void Between_bounds_in_the_wrong_order_lies_nothing()
    {
        Expect<int> none = Expect.Between(5, 3);
        Assert.All(Enumerable.Range(0, 10), value => Assert.False(none.IsMetBy(value)));
    }

    [Fact]
    public void A_window_that_is_over_and_an_empty_list_are_met_by_nothing()
    {
        var day = new LocalDate(2026, 11, 29);
        Assert.True(Expect.Between(day, day.PlusDays(-1)).IsUnmeetable);
        Assert.False(Expect.Between(day, day).IsUnmeetable);
        Assert.True(Expect.OneOf<int>([]).IsUnmeetable);
        Assert.False(Expect.OneOf([0]).IsUnmeetable);
        Assert.False(default(Expect<int>).IsUnmeetable);
        Assert.False(Expect.NotLater(LocalDate.MinIsoValue).IsUnmeetable);
        Assert.False(Expect.Exactly(0).IsUnmeetable);
    }
}

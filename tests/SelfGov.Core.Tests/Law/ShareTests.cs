using CsCheck;
using Xunit;

namespace SelfGov.Law;

public class ShareTests
{
    private static readonly Gen<Share> Shares =
        from denominator in Gen.Long[1, 1_000_000_000_000]
        from numerator in Gen.Long[0, denominator]
        from mustExceed in Gen.Bool
        select mustExceed && numerator < denominator ? Share.MoreThan(numerator, denominator) : Share.AtLeast(numerator, denominator);

    [Fact]
    public void At_least_one_percent_of_101_is_2() => Assert.Equal(2, Share.AtLeast(1, 100).Of(101));

    [Fact]
    public void At_least_two_thirds_of_25_is_17() => Assert.Equal(17, Share.AtLeast(2, 3).Of(25));

    [Fact]
    public void More_than_half_of_25_is_13_and_of_24_is_13_too()
    {
        Assert.Equal(13, Share.MoreThan(1, 2).Of(25));
        Assert.Equal(13, Share.MoreThan(1, 2).Of(24));
        Assert.Equal(12, Share.AtLeast(1, 2).Of(24));
    }

    [Fact]
    public void Exactly_half_meets_at_least_half_but_not_more_than_half()
    {
        Assert.True(Share.AtLeast(1, 2).IsMet(5, 10));
        Assert.False(Share.MoreThan(1, 2).IsMet(5, 10));
        Assert.True(Share.MoreThan(1, 2).IsMet(6, 10));
    }

    [Fact]
    public void Of_is_the_smallest_number_that_meets_the_share() => Gen.Select(Shares, Gen.Long[1, long.MaxValue]).Sample((share, whole) =>
    {
        long least = share.Of(whole);
        Assert.InRange(least, 0, whole);
        Assert.True(share.IsMet(least, whole));
        Assert.True(least == 0 || !share.IsMet(least - 1, whole));
    });

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        Assert.True(Share.MoreThan(long.MaxValue - 1, long.MaxValue).IsMet(long.MaxValue, long.MaxValue));
        Assert.Equal(long.MaxValue, Share.AtLeast(long.MaxValue, long.MaxValue).Of(long.MaxValue));
        Assert.Equal(long.MaxValue, Share.MoreThan(long.MaxValue - 1, long.MaxValue).Of(long.MaxValue));
    }

    [Fact]
    public void Nobody_of_nobody_meets_no_share()
    {
        Assert.False(Share.AtLeast(0, 1).IsMet(0, 0));
        Assert.False(Share.AtLeast(1, 2).IsMet(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.AtLeast(1, 2).Of(0));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -2)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_senseless_fraction_is_refused(long numerator, long denominator)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.AtLeast(numerator, denominator));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThan(numerator, denominator));
    }

    [Fact]
    public void More_than_the_whole_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThan(2, 2));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, -1)]
    public void A_senseless_count_is_refused(long part, long whole) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.AtLeast(1, 2).IsMet(part, whole));

    [Fact]
    public void Equal_fractions_are_equal_shares()
    {
        Assert.Equal(Share.AtLeast(1, 2), Share.AtLeast(2, 4));
        Assert.NotEqual(Share.AtLeast(1, 2), Share.MoreThan(1, 2));
        Assert.Equal(1, Share.AtLeast(2, 4).Numerator);
        Assert.Equal(2, Share.AtLeast(2, 4).Denominator);
    }

    [Fact]
    public void The_default_share_answers_nothing()
    {
        Share none = default;
        Assert.Throws<InvalidOperationException>(() => none.IsMet(1, 2));
        Assert.Throws<InvalidOperationException>(() => none.Of(2));
        Assert.Throws<InvalidOperationException>(() => none.Text);
        Assert.Throws<InvalidOperationException>(() => none.Denominator);
        Assert.Equal("(no share)", none.ToString());
        Assert.NotEqual(none, Share.AtLeast(0, 1));
    }

    [Fact]
    public void A_share_reads_in_three_languages()
    {
        Assert.Equal(new Words("кемінде 2/3 бөлігі", "не менее 2/3", "at least 2/3"), Share.AtLeast(2, 3).Text);
        Assert.Equal(new Words("1/2 бөлігінен астамы", "более 1/2", "more than 1/2"), Share.MoreThan(1, 2).Text);
    }
}

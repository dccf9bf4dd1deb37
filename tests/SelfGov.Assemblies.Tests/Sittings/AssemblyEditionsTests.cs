using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Assemblies.Sittings;

public sealed class AssemblyEditionsTests
{
    [Theory]
    [InlineData(2_001, "2015-11-12", "L0")]
    [InlineData(2_000, "2015-11-12", "L0")]
    [InlineData(2_001, "2015-11-13", "L0a")]
    [InlineData(2_000, "2015-11-13", "L0a")]
    [InlineData(2_001, "2017-03-02", "L0a")]
    [InlineData(2_000, "2017-03-02", "L0a")]
    [InlineData(2_001, "2017-03-03", "L0b")]
    [InlineData(2_000, "2017-03-03", "L0b")]
    [InlineData(2_001, "2017-12-31", "L0b")]
    [InlineData(2_001, "2018-01-01", "L1")]
    [InlineData(2_000, "2018-01-01", "L0b")]
    [InlineData(2_000, "2019-12-31", "L0b")]
    [InlineData(2_000, "2020-01-01", "L1")]
    [InlineData(2_000, "2021-06-04", "L1")]
    [InlineData(2_000, "2021-06-05", "L2")]
    [InlineData(2_001, "2021-10-15", "L2")]
    [InlineData(2_000, "2021-10-15", "L2")]
    [InlineData(2_001, "2021-10-16", "L2a")]
    [InlineData(2_000, "2021-10-16", "L2a")]
    [InlineData(2_001, "2023-07-06", "L2a")]
    [InlineData(2_000, "2023-07-07", "L2b")]
    [InlineData(2_001, "2024-04-27", "L2b")]
    [InlineData(2_001, "2024-04-28", "L3")]
    [InlineData(2_001, "2026-07-24", "L3")]
    [InlineData(2_001, "2026-07-25", "L4")]
    public void The_edition_follows_day_and_population(int population, string day, string edition)
    {
        var unit = new Locality("code", "Test unit", "Asia/Almaty", population);
        Assert.Equal(new EditionId(edition), AssemblyEditions.For(unit).On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!.Id);
    }

    [Fact]
    public void Only_the_day_of_L1_was_read_in_the_act() => Assert.Equal(
        [
            Certainty.Interpreted, Certainty.Interpreted, Certainty.Interpreted, Certainty.Verified, Certainty.Interpreted,
            Certainty.Interpreted, Certainty.Interpreted, Certainty.Interpreted, Certainty.Interpreted,
        ],
        AssemblyEditions.Larger.All.Select(edition => edition.Certainty));

    [Fact]
    public void There_is_no_edition_before_the_law_of_2013()
    {
        Assert.Null(AssemblyEditions.Larger.On(new LocalDate(2013, 6, 23)));
        Assert.Throws<ArgumentNullException>(() => AssemblyEditions.For(null!));
    }

    [Fact]
    public void A_locality_is_named_lies_in_a_zone_and_has_inhabitants()
    {
        Assert.Throws<ArgumentException>(() => new Locality(" ", "Name", "Asia/Almaty", 1));
        Assert.Throws<ArgumentException>(() => new Locality("code", " ", "Asia/Almaty", 1));
        Assert.Throws<ArgumentException>(() => new Locality("code", "Name", "Asia/Nowhere", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Locality("code", "Name", "Asia/Almaty", 0));
        Assert.Equal(new Locality("code", "Name", "Asia/Almaty", 1), new Locality("code", "Name", "Asia/Almaty", 1));
    }
}

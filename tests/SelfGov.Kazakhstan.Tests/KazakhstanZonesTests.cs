using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Kazakhstan;

public class KazakhstanZonesTests
{
    private static readonly Instant LastHourOfSixAndFive = Instant.FromUtc(2024, 2, 29, 17, 59);

    private static int HoursIn(Region region, Instant instant) => KazakhstanZones.Of(region).GetUtcOffset(instant).Seconds / 3600;

    [Fact]
    public void The_whole_country_is_at_5_hours_since_1_March_2024()
    {
        Assert.All(Region.All, region => Assert.Equal(5, HoursIn(region, Instant.FromUtc(2024, 3, 1, 0, 0))));
        Assert.All(Region.All, region => Assert.Equal(5, HoursIn(region, Instant.FromUtc(2026, 7, 1, 0, 0))));
    }

    [Fact]
    public void Before_1_March_2024_the_west_and_Kyzylorda_were_at_5_hours_and_the_rest_at_6()
    {
        Region[] five = [Region.Aktobe, Region.Atyrau, Region.Mangystau, Region.WestKazakhstan, Region.Kyzylorda];
        Assert.All(Region.All, region => Assert.Equal(five.Contains(region) ? 5 : 6, HoursIn(region, LastHourOfSixAndFive)));
    }

    [Fact]
    public void Kyzylorda_has_been_at_5_hours_since_21_December_2018()
    {
        Assert.Equal(6, HoursIn(Region.Kyzylorda, Instant.FromUtc(2018, 12, 20, 17, 59)));
        Assert.Equal(5, HoursIn(Region.Kyzylorda, Instant.FromUtc(2018, 12, 20, 18, 0)));
    }

    [Fact]
    public void Every_zone_that_the_tz_database_gives_the_country_is_the_zone_of_a_region()
    {
        var known = TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(place => place.CountryCode == "KZ").Select(place => place.ZoneId);
        var used = Region.All.Select(region => KazakhstanZones.Of(region).Id).Distinct();
        Assert.Equal(known.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_twenty_regions_each_with_its_own_code_and_name()
    {
        Assert.Equal(20, Region.All.Length);
        Assert.Equal(20, Region.All.Select(region => region.Code).Distinct().Count());
        Assert.Equal(20, Region.All.Select(region => region.Name).Distinct().Count());
        Assert.All(Region.All, region => Assert.Same(region, Region.WithCode(region.Code)));
        Assert.Equal("Акмолинская область", Region.WithCode("KZ-11").Name.In(Language.Russian));
        Assert.Equal("Astana", Region.Astana.ToString());
    }

    [Theory]
    [InlineData("KZ-99")]
    [InlineData("kz-71")]
    [InlineData("")]
    public void An_unknown_region_is_refused(string code) => Assert.Throws<ArgumentException>(() => Region.WithCode(code));

    [Fact]
    public void An_unknown_code_is_answered_with_the_known_ones() => Assert.Contains(
        "KZ-99; known codes: KZ-10,",
        Assert.Throws<ArgumentException>(() => Region.WithCode("KZ-99")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_zone_needs_a_region() => Assert.Throws<ArgumentNullException>(() => KazakhstanZones.Of(null!));
}

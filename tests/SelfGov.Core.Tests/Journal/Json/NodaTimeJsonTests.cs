using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Xunit;

namespace SelfGov.Journal.Json;

/// <summary>NodaTime's own package of converters, which journals of release 0.1 were written with, is the oracle.</summary>
public sealed class NodaTimeJsonTests
{
    private static readonly JsonSerializerOptions Ours = Options(options =>
    {
        foreach (JsonConverter json in NodaTimeJson.All)
        {
            options.Converters.Add(json);
        }
    });

    private static readonly JsonSerializerOptions Theirs = Options(options => options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));

    private static readonly Gen<Instant> Moments =
        Gen.Long[Instant.MinValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks()].Select(Instant.FromUnixTimeTicks);

    private static readonly Gen<LocalDateTime> Times = Moments.Select(moment => moment.InUtc().LocalDateTime);

    private static readonly Gen<Offset> Offsets = Gen.Int[-18 * 3600, 18 * 3600].Select(Offset.FromSeconds);

    private static readonly Gen<Duration> Durations = Gen.Long.Select(Duration.FromNanoseconds);

    private static readonly Gen<DateTimeZone> Zones =
        Gen.OneOf([.. DateTimeZoneProviders.Tzdb.Ids.Select(id => Gen.Const(DateTimeZoneProviders.Tzdb[id]))]);

    [Fact]
    public void Every_value_is_written_as_by_the_package_of_NodaTime_and_read_back()
    {
        Same(Moments);
        Same(Times);
        Same(Times.Select(time => time.Date));
        Same(Times.Select(time => time.TimeOfDay));
        Same(Times.Select(time => new AnnualDate(time.Month, time.Day)));
        Same(Times.Select(time => time.Date.ToYearMonth()));
        Same(Offsets);
        Same(Durations);
        Same(Gen.Select(
            Gen.Int, Gen.Int, Gen.Long,
            (months, days, nanoseconds) => (Period.FromMonths(months) + Period.FromDays(days)) + Period.FromNanoseconds(nanoseconds)));
        Same(Gen.Select(Times, Offsets, (time, offset) => time.WithOffset(offset)));
        Same(Gen.Select(Times, Offsets, (time, offset) => new OffsetDate(time.Date, offset)));
        Same(Gen.Select(Times, Offsets, (time, offset) => new OffsetTime(time.TimeOfDay, offset)));
        Same(Gen.Select(Gen.Long[0, 40_000_000_000_000_000], Zones, (ticks, zone) => Instant.FromUnixTimeTicks(ticks).InZone(zone)));
        Same(Zones);
        Same(Gen.Select(Moments, Moments, (a, b) => new Interval(Instant.Min(a, b), Instant.Max(a, b))));
        Same(Gen.Select(Moments, Gen.Bool, (moment, isStart) => isStart ? new Interval(moment, null) : new Interval(null, moment)));
        Same(Gen.Select(Times, Times, (a, b) => new DateInterval(LocalDate.Min(a.Date, b.Date), LocalDate.Max(a.Date, b.Date))));
    }

    [Fact]
    public void A_value_may_be_the_name_of_a_property()
    {
        SameNames(Moments);
        SameNames(Times.Select(time => time.Date));
        SameNames(Durations);
    }

    [Fact]
    public void A_day_of_another_calendar_is_not_stored_as_if_it_were_of_ours() =>
        Assert.Contains(
            "Julian",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new LocalDate(2027, 1, 24, CalendarSystem.Julian), Ours)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2027-02-30\"", "2027-02-30")]
    [InlineData("20270230", "A text is expected")]
    [InlineData("null", "LocalDate")]
    public void What_is_no_day_is_an_error_that_shows_it(string json, string shown) =>
        Assert.Contains(
            shown, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Ours)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0000-02-29")]
    [InlineData("-0001-01-01")]
    [InlineData("-9998-01-01")]
    [InlineData("2028-02-29")]
    [InlineData("2027-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2027-13-01")]
    [InlineData("2027-00-01")]
    [InlineData("2027-01-00")]
    [InlineData("2027-01-32")]
    [InlineData("2027/01/01")]
    [InlineData("2027-1-011")]
    [InlineData("20२7-01-1")]
    [InlineData("+027-01-01")]
    [InlineData(" 027-01-01")]
    [InlineData("2027-01-01 ")]
    [InlineData("")]
    public void A_text_is_a_day_where_NodaTime_says_so(string text)
    {
        string escaped = $"\"{string.Concat(text.Select(each => $"\\u{(int)each:x4}"))}\"";
        foreach (string json in (string[])[JsonSerializer.Serialize(text), escaped])
        {
            Assert.Equal(DayOf(json, Theirs), DayOf(json, Ours));
        }
    }

    private static string DayOf(string json, JsonSerializerOptions options)
    {
        try
        {
            LocalDate day = JsonSerializer.Deserialize<LocalDate>(json, options);
            return $"{day} as {JsonSerializer.Serialize(day, options)}";
        }
        catch (JsonException)
        {
            return "none";
        }
    }

    [Fact]
    public void An_unknown_zone_is_an_error_that_shows_it() =>
        Assert.Contains(
            "Asia/Nowhere",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateTimeZone>("\"Asia/Nowhere\"", Ours)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"start":"2027-01-24"}""", "needs")]
    [InlineData("""{"start":"2027-01-24","end":"2027-01-23"}""", "is no DateInterval")]
    [InlineData("""{"start":"2027-01-24","end":"2027-01-25","days":2}""", "'days' is too much")]
    [InlineData("""{"start":"2027-01-24","start":"2027-01-24","end":"2027-01-25"}""", "'start' is too much")]
    [InlineData("\"2027-01-24\"", "An object is expected")]
    public void What_is_no_stretch_of_days_is_an_error_that_says_why(string json, string why) =>
        Assert.Contains(why, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateInterval>(json, Ours)).Message,
            StringComparison.Ordinal);

    private static void Same<T>(Gen<T> values) => values.Sample(
        value =>
        {
            string written = JsonSerializer.Serialize(value, Ours);
            Assert.Equal(JsonSerializer.Serialize(value, Theirs), written);
            Assert.Equal(JsonSerializer.Deserialize<T>(written, Theirs), JsonSerializer.Deserialize<T>(written, Ours));
        },
        iter: 300);

    private static void SameNames<T>(Gen<T> values)
        where T : notnull => Same(values.Select(value => new Dictionary<T, int> { [value] = 1 }));

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> configure)
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        configure(options);
        return options;
    }
}

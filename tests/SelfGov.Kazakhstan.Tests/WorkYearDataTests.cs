using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Kazakhstan;

/// <summary>A year whose transfers are decreed after a release is data; what is wrong with it is told with its place.</summary>
public sealed class WorkYearDataTests
{
    private const string Order = """{ "kk": "№ 1 қаулы", "ru": "постановление № 1", "en": "resolution No. 1" }""";

    private const string Move =
        $$"""{ "from": "2027-02-27", "to": "2027-03-09", "order": {{Order}}, "source": "https://law.example/1" }""";

    [Fact]
    public void A_year_that_is_read_takes_the_place_of_the_provisional_one()
    {
        ImmutableArray<WorkYear> years = Read($$"""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [{{Move}}] } ] }""");
        WorkCalendar calendar = KazakhstanCalendar.Work.With(years);
        Assert.True(KazakhstanCalendar.Work.IsProvisional(new LocalDate(2027, 5, 17)));
        Assert.False(calendar.IsProvisional(new LocalDate(2027, 5, 17)));
        Assert.False(calendar.IsWorkingDay(new LocalDate(2027, 5, 17)));
        Assert.True(calendar.IsWorkingDay(new LocalDate(2027, 2, 27)));
        Assert.Equal(DayOffKind.Transferred, calendar.WhyOff(new LocalDate(2027, 3, 9))?.Kind);
        Assert.Equal("moved from 27.02.2027: resolution No. 1", calendar.WhyOff(new LocalDate(2027, 3, 9))?.Reason.English);
        Assert.Equal(Certainty.Reported, years[0].Certainty);
        Assert.Empty(Read("""{ "years": [] }"""));
    }

    [Fact]
    public void Several_years_are_read_and_one_may_be_verified() => Assert.Equal(
        [(2027, Certainty.Verified), (2028, Certainty.Reported)],
        Read("""
            {
              "years": [
                { "kurbanAit": ["2027-05-17"], "transfers": [], "certainty": "Verified" },
                { "kurbanAit": ["2028-05-05"], "transfers": [] }
              ]
            }
            """).Select(year => (year.Year, year.Certainty)));

    [Theory]
    [InlineData("", "")]
    [InlineData("null", "null")]
    [InlineData("[]", "$")]
    [InlineData("""{ "years": null }""", "years")]
    [InlineData("""{ }""", "years")]
    [InlineData("""{ "years": [null] }""", "$.years[0]")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"] } ] }""", "transfers")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": null } ] }""", "transfers")]
    [InlineData("""{ "years": [ { "kurbanAit": ["17.05.2027"], "transfers": [] } ] }""", "$.years[0].kurbanAit[0]: '17.05.2027' is no day")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [], "transfer": [] } ] }""", "transfer")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "kurbanAit": ["2027-05-16"], "transfers": [] } ] }""", "kurbanAit")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2012-10-26"], "transfers": [] } ] }""", "$.years[0]")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [null] } ] }""", "$.years[0].transfers[0]")]
    public void What_is_no_year_is_told_with_its_place(string json, string place)
    {
        JsonException error = Assert.Throws<JsonException>(() => Read(json));
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [], "certainty": 99 } ] }""")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [], "certainty": "7" } ] }""")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [], "certainty": "Verified, Interpreted" } ] }""")]
    [InlineData("""{ "years": [ { "kurbanAit": ["2027-12-31"], "transfers": [] } ] }""")]
    [InlineData("""{ "years": [ { "kurbanAit": [], "transfers": [] } ] }""")]
    public void A_year_that_cannot_be_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_year_twice_is_told_with_its_place_and_a_byte_order_mark_is_none_of_the_text()
    {
        const string Year = """{ "kurbanAit": ["2027-05-17"], "transfers": [] }""";
        Assert.Equal(
            "$.years[1]: the year 2027 occurs twice.",
            Assert.Throws<JsonException>(() => Read($$"""{ "years": [ {{Year}}, {{Year}} ] }""")).Message);
        Assert.Single(KazakhstanCalendar.ReadYears([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($$"""{ "years": [ {{Year}} ] }""")]));
    }

    [Theory]
    [InlineData("2027-02-26", "2027-03-09", "https://law.example/1", "26.02.2027 is a working day")]
    [InlineData("2027-02-27", "2027-02-28", "https://law.example/1", "28.02.2027 is a day off")]
    [InlineData("2026-02-28", "2027-03-09", "https://law.example/1", "28.02.2026 does not lie in 2027")]
    [InlineData("2027-02-27", "2027-03-99", "https://law.example/1", "transfers[0].to: '2027-03-99' is no day")]
    [InlineData("2027-12-16", "2027-12-17", "https://law.example/1", "16.12.2027 is a holiday; the Labour Code, article 85(3)")]
    [InlineData("2027-02-27", "2027-03-09", "somewhere", "'somewhere' is no address")]
    public void A_transfer_that_moves_nothing_is_told(string from, string to, string source, string error)
    {
        string json = $$"""
            { "years": [ { "kurbanAit": ["2027-05-17"], "transfers": [
              { "from": "{{from}}", "to": "{{to}}", "order": {{Order}}, "source": "{{source}}" } ] } ] }
            """;
        Assert.Contains(error, Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<WorkYear> Read(string json) => KazakhstanCalendar.ReadYears(Encoding.UTF8.GetBytes(json));
}

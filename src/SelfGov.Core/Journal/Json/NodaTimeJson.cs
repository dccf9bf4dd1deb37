using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace SelfGov.Journal.Json;

/// <summary>
/// The values of NodaTime as payloads keep them: byte for byte as NodaTime.Serialization.SystemTextJson writes them, which is not annotated
/// for trimming and native programs.
/// </summary>
internal static class NodaTimeJson
{
    private const string DayPattern = "YEAR-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private const string TimePattern = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";

    private static readonly TextJson<Instant> Moment = new(InstantPattern.ExtendedIso)
    {
        Format = "date-time",
        Example = "2026-11-29T04:00:00Z",
        Pattern = $"{DayPattern}T{TimePattern}Z",
        Year = moment => moment.InUtc().Year,
    };

    private static readonly TextJson<LocalDate> Day = new(LocalDatePattern.Iso, day => day.Calendar)
    {
        Format = "date",
        Example = "2026-11-29",
        Pattern = DayPattern,
        Year = day => day.Year,
    };

    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    internal static ImmutableArray<JsonConverter> All { get; } =
    [
        Moment,
        Day,
        new TextJson<LocalDateTime>(LocalDateTimePattern.ExtendedIso, value => value.Calendar)
        {
            Example = "2026-11-29T09:00:00",
            Pattern = $"{DayPattern}T{TimePattern}",
            Year = value => value.Year,
        },
        new TextJson<LocalTime>(LocalTimePattern.ExtendedIso) { Example = "09:00:00", Pattern = TimePattern },
        new TextJson<AnnualDate>(AnnualDatePattern.Iso) { Example = "11-29", Pattern = "[0-9]{2}-[0-9]{2}" },
        new TextJson<YearMonth>(YearMonthPattern.Iso, value => value.Calendar)
        {
            Example = "2026-11",
            Pattern = "YEAR-(?:0[1-9]|1[0-2])",
            Year = month => month.Year,
        },
        new TextJson<Offset>(OffsetPattern.GeneralInvariant) { Example = "+05" },
        new TextJson<Duration>(DurationPattern.JsonRoundtrip) { Example = "24:00:00" },
        new TextJson<Period>(PeriodPattern.Roundtrip) { Example = "P10D" },
        new TextJson<OffsetDateTime>(OffsetDateTimePattern.Rfc3339, value => value.Calendar)
        {
            Format = "date-time",
            Example = "2026-11-29T09:00:00+05:00",
            Year = value => value.Year,
        },
        new TextJson<OffsetDate>(OffsetDatePattern.GeneralIso, value => value.Calendar)
        {
            Example = "2026-11-29+05",
            Year = value => value.Year,
        },
        new TextJson<OffsetTime>(OffsetTimePattern.ExtendedIso) { Example = "09:00:00+05" },
        new TextJson<ZonedDateTime>(
            ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G> z", Zones),
            value => value.Calendar)
        {
            Example = "2026-11-29T09:00:00+05 Europe/Helsinki",
            Year = value => value.Year,
        },
        new TextJson<DateTimeZone>(zone => zone.Id, ZoneOf) { Example = "Europe/Helsinki" },
        new EndsJson<Interval, Instant>(
            Moment,
            value => (value.HasStart ? value.Start : null, value.HasEnd ? value.End : null),
            (start, end) => new Interval(start, end)),
        new EndsJson<DateInterval, LocalDate>(
            Day,
            value => (value.Start, value.End),
            (start, end) => start is { } first && end is { } last ? new DateInterval(first, last) : null),
    ];

    private static ParseResult<DateTimeZone> ZoneOf(string id) =>
        Zones.GetZoneOrNull(id) is { } zone
            ? ParseResult<DateTimeZone>.ForValue(zone)
            : ParseResult<DateTimeZone>.ForException(
                () => new DateTimeZoneNotFoundException($"The time zone database does not have '{id}'."));
}

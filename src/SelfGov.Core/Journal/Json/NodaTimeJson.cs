using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using SelfGov.Cases;
using SelfGov.Cases.FirstUse;

namespace SelfGov.Journal.Json;

/// <summary>
/// The values of NodaTime as payloads keep them: byte for byte as NodaTime.Serialization.SystemTextJson writes them, which is not annotated
/// for trimming and native programs.
/// </summary>
internal sealed class NodaTimeJson : JsonConverterFactory
{
    private const string DayPattern = "YEAR-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private const string TimePattern = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";

    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly Once<TextJson<Instant>> Moment = new(() => new(InstantPattern.ExtendedIso)
    {
        Format = "date-time",
        Example = "2026-11-29T04:00:00Z",
        Pattern = $"{DayPattern}T{TimePattern}Z",
        Year = moment => moment.InUtc().Year,
    });

    private static readonly Once<TextJson<LocalDate>> Day = new(() => new(LocalDatePattern.Iso, day => day.Calendar)
    {
        Format = "date",
        Example = "2026-11-29",
        Pattern = DayPattern,
        Usual = new UsualDay(),
        Year = day => day.Year,
    });

    // A pattern of NodaTime takes a runtime long to compile: each is made when a value of its type is first met.
    private static readonly (Type Type, Once<JsonConverter> Converter)[] Each =
    [
        (typeof(Instant), new(() => Moment.Value)),
        (typeof(LocalDate), new(() => Day.Value)),
        (typeof(LocalDateTime), new(() => new TextJson<LocalDateTime>(LocalDateTimePattern.ExtendedIso, value => value.Calendar)
        {
            Example = "2026-11-29T09:00:00",
            Pattern = $"{DayPattern}T{TimePattern}",
            Year = value => value.Year,
        })),
        (typeof(LocalTime), new(() => new TextJson<LocalTime>(LocalTimePattern.ExtendedIso)
        {
            Example = "09:00:00",
            Pattern = TimePattern,
        })),
        (typeof(AnnualDate), new(() => new TextJson<AnnualDate>(AnnualDatePattern.Iso)
        {
            Example = "11-29",
            Pattern = "[0-9]{2}-[0-9]{2}",
        })),
        (typeof(YearMonth), new(() => new TextJson<YearMonth>(YearMonthPattern.Iso, value => value.Calendar)
        {
            Example = "2026-11",
            Pattern = "YEAR-(?:0[1-9]|1[0-2])",
            Year = month => month.Year,
        })),
        (typeof(Offset), new(() => new TextJson<Offset>(OffsetPattern.GeneralInvariant) { Example = "+05" })),
        (typeof(Duration), new(() => new TextJson<Duration>(DurationPattern.JsonRoundtrip) { Example = "24:00:00" })),
        (typeof(Period), new(() => new TextJson<Period>(PeriodPattern.Roundtrip) { Example = "P10D" })),
        (typeof(OffsetDateTime), new(() => new TextJson<OffsetDateTime>(OffsetDateTimePattern.Rfc3339, value => value.Calendar)
        {
            Format = "date-time",
            Example = "2026-11-29T09:00:00+05:00",
            Year = value => value.Year,
        })),
        (typeof(OffsetDate), new(() => new TextJson<OffsetDate>(OffsetDatePattern.GeneralIso, value => value.Calendar)
        {
            Example = "2026-11-29+05",
            Year = value => value.Year,
        })),
        (typeof(OffsetTime), new(() => new TextJson<OffsetTime>(OffsetTimePattern.ExtendedIso) { Example = "09:00:00+05" })),
        (typeof(ZonedDateTime), new(() => new TextJson<ZonedDateTime>(
            ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G> z", Zones),
            value => value.Calendar)
        {
            Example = "2026-11-29T09:00:00+05 Europe/Helsinki",
            Year = value => value.Year,
        })),
        (typeof(Interval), new(() => new EndsJson<Interval, Instant>(
            Moment.Value,
            value => (value.HasStart ? value.Start : null, value.HasEnd ? value.End : null),
            (start, end) => new Interval(start, end)))),
        (typeof(DateInterval), new(() => new EndsJson<DateInterval, LocalDate>(
            Day.Value,
            value => (value.Start, value.End),
            (start, end) => start is { } first && end is { } last ? new DateInterval(first, last) : null))),
    ];

    private static readonly Once<JsonConverter> Zone =
        new(() => new TextJson<DateTimeZone>(zone => zone.Id, ZoneOf) { Example = "Europe/Helsinki" });

    private NodaTimeJson()
    {
    }

    internal static ImmutableArray<JsonConverter> All { get; } = [new NodaTimeJson()];

    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert)?.Value;

    // A time zone is declared as such and is some class below it.
    private static Once<JsonConverter>? Find(Type type)
    {
        if (typeof(DateTimeZone).IsAssignableFrom(type))
        {
            return Zone;
        }

        foreach ((Type each, Once<JsonConverter> converter) in Each)
        {
            if (each == type)
            {
                return converter;
            }
        }

        return null;
    }

    private static ParseResult<DateTimeZone> ZoneOf(string id) =>
        Zones.GetZoneOrNull(id) is { } zone
            ? ParseResult<DateTimeZone>.ForValue(zone)
            : ParseResult<DateTimeZone>.ForException(
                () => new DateTimeZoneNotFoundException($"The time zone database does not have '{id}'."));
}

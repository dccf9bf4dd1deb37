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
    private static readonly TextJson<Instant> Moment = new(InstantPattern.ExtendedIso);
    private static readonly TextJson<LocalDate> Day = new(LocalDatePattern.Iso, day => day.Calendar);
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    internal static ImmutableArray<JsonConverter> All { get; } =
    [
        Moment,
        Day,
        new TextJson<LocalDateTime>(LocalDateTimePattern.ExtendedIso, value => value.Calendar),
        new TextJson<LocalTime>(LocalTimePattern.ExtendedIso),
        new TextJson<AnnualDate>(AnnualDatePattern.Iso),
        new TextJson<YearMonth>(YearMonthPattern.Iso, value => value.Calendar),
        new TextJson<Offset>(OffsetPattern.GeneralInvariant),
        new TextJson<Duration>(DurationPattern.JsonRoundtrip),
        new TextJson<Period>(PeriodPattern.Roundtrip),
        new TextJson<OffsetDateTime>(OffsetDateTimePattern.Rfc3339, value => value.Calendar),
        new TextJson<OffsetDate>(OffsetDatePattern.GeneralIso, value => value.Calendar),
        new TextJson<OffsetTime>(OffsetTimePattern.ExtendedIso),
        new TextJson<ZonedDateTime>(
            ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G> z", Zones),
            value => value.Calendar),
        new TextJson<DateTimeZone>(zone => zone.Id, ZoneOf),
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

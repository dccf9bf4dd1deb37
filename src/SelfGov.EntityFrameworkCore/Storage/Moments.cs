using NodaTime;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Moments as the databases keep them: UTC, in whole microseconds.</summary>
internal static class Moments
{
    internal static DateTime ToDatabase(this Instant moment) => moment.ToDateTimeUtc();

    internal static DateTime? ToDatabase(this Instant? moment) => moment?.ToDateTimeUtc();

    internal static Instant ToInstant(this DateTime moment) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}

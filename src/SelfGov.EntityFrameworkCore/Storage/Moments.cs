using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Moments as the databases keep them: UTC, in whole microseconds.</summary>
internal static class Moments
{
    // As Microsoft.Data.Sqlite writes a DateTime.
    private static readonly LocalDateTimePattern SqliteText = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFF");

    internal static DateTime ToDatabase(this Instant moment) => moment.ToDateTimeUtc();

    internal static DateTime? ToDatabase(this Instant? moment) => moment?.ToDateTimeUtc();

    internal static Instant ToInstant(this DateTime moment) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    internal static Instant? ToInstant(this DateTime? moment) => moment?.ToInstant();

    /// <exception cref="FormatException">
    /// The text is not written exactly as the journal writes it: a lenient reader would take a changed text for the same moment.
    /// </exception>
    internal static Instant GetInstant(this DbDataReader reader, int column)
    {
        if (reader is not SqliteDataReader)
        {
            return reader.GetDateTime(column).ToInstant();
        }

        string text = reader.GetString(column);
        LocalDateTime moment = SqliteText.Parse(text).GetValueOrThrow();
        return SqliteText.Format(moment) == text
            ? moment.InUtc().ToInstant()
            : throw new FormatException($"The moment '{text}' is written in another way than the journal writes it.");
    }
}

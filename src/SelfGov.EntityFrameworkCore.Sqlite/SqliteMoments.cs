using System.Data.Common;
using NodaTime;
using NodaTime.Text;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>Moments as the journal writes them to SQLite, which has no type for them.</summary>
internal static class SqliteMoments
{
    /// <summary>As Microsoft.Data.Sqlite writes a DateTime.</summary>
    internal const string Format = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private static readonly LocalDateTimePattern Text = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFF");

    /// <exception cref="FormatException">
    /// The text is not written exactly as the journal writes it: a lenient reader would take a changed text for the same moment.
    /// </exception>
    internal static Instant Read(DbDataReader reader, int column)
    {
        string text = reader.GetString(column);
        LocalDateTime moment = Text.Parse(text).GetValueOrThrow();
        return Text.Format(moment) == text
            ? moment.InUtc().ToInstant()
            : throw new FormatException($"The moment '{text}' is written in another way than the journal writes it.");
    }
}

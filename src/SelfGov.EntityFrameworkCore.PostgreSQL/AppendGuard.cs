using NodaTime;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>What every append of one round trip does first, on the server: it takes its lock, and looks at the clock.</summary>
/// <param name="Tables">The tables that are appended to.</param>
/// <param name="LockTimeout">
/// For how long it waits for a lock that somebody else holds; null where the patience of the host is no longer than that.
/// </param>
/// <param name="IsBound">Whether the clock of the host is bound by the server's.</param>
internal sealed record AppendGuard(JournalTables Tables, string? LockTimeout, bool IsBound)
{
    /// <summary>The state of the error by which the server says that a case does not stand where its batch starts.</summary>
    internal const string CaseHasMoved = PostgresErrorCodes.DivisionByZero;

    /// <summary>The state of the error by which it says that the clock of the host is ahead by too much.</summary>
    internal const string ClockIsAhead = PostgresErrorCodes.InvalidArgumentForPowerFunction;

    /// <summary>Columns of a select without a source.</summary>
    /// <param name="number">The number of the parameter that has the bound.</param>
    internal string Text(int number)
    {
        string text = AppendLock.Taken(Tables);
        if (LockTimeout is not null)
        {
            text += $", set_config('lock_timeout', '{LockTimeout}', true)";
        }

        // The root of a negative number is the error that tells a clock that is ahead from a case that has moved.
        return IsBound ? $"{text}, sqrt(CASE WHEN ${number} > clock_timestamp() THEN -1 ELSE 1 END)" : text;
    }

    /// <summary>The moment that the clock of the server must have passed; null where none.</summary>
    internal static DateTime? BoundOf(ClockBound? bound)
    {
        if (bound is null)
        {
            return null;
        }

        Instant now = bound.Clock.GetCurrentInstant();
        Duration sinceFirst = now - Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc));
        return (now - Duration.Min(bound.MaxLead, sinceFirst)).ToDateTimeUtc();
    }
}

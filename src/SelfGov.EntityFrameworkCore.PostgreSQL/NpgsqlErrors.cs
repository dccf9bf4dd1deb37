using Npgsql;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>What the errors of PostgreSQL mean to the caller.</summary>
internal static class NpgsqlErrors
{
    internal static Exception? Explain(NpgsqlException exception) =>
        exception is PostgresException postgres ? Explain(postgres) : Unavailable(
        "the server cannot be reached, or the connection was lost; a command whose outcome is not known is repeated "
            + "under its idempotency key", exception);

    /// <summary>Whether two appends met in such a way that one has to be tried again.</summary>
    internal static bool IsMeeting(PostgresException exception) =>
        exception.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure
        || (exception.SqlState == PostgresErrorCodes.UniqueViolation && exception.TableName == "selfgov_entry");

    private static Exception? Explain(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation when exception.TableName == "selfgov_request" => new DuplicateRequestException(default, null),
        PostgresErrorCodes.UndefinedTable => Unavailable(
            "the database has no journal yet: call MigrateSelfGovJournalAsync(), or apply the migrations of the host's own context",
            exception),
        PostgresErrorCodes.DiskFull => Unavailable("the disk of the server is full", exception),
        PostgresErrorCodes.ReadOnlySqlTransaction => Unavailable("the server takes no writes; it may be a replica", exception),
        PostgresErrorCodes.InsufficientPrivilege => Unavailable("the role may not do this", exception),
        PostgresErrorCodes.TooManyConnections => Unavailable("the server takes no more connections", exception),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            Unavailable("the server is stopping or starting", exception),
        _ => null,
    };

    private static JournalUnavailableException Unavailable(string reason, NpgsqlException exception) =>
        new($"The journal cannot be used: {reason}. ({exception.Message})", exception);
}

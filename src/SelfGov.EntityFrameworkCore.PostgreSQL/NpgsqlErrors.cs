using System.Data.Common;
using Npgsql;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>What the errors of PostgreSQL mean to the caller.</summary>
internal static class NpgsqlErrors
{
    internal static Exception Explain(DbException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "selfgov_request" } =>
            new DuplicateRequestException(default, null),
        PostgresException postgres => Unavailable(ReasonOf(postgres), exception),
        NpgsqlOperationInProgressException => Unavailable(
            "the context of the host is at work already; it serves one at a time", exception),
        _ => Unavailable(
            "the server cannot be reached, or the connection was lost; a command whose outcome is not known is repeated "
                + "under its idempotency key",
            exception),
    };

    /// <summary>Whether another append was first to take a version of a case.</summary>
    internal static bool IsVersionTaken(PostgresException exception) =>
        exception is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "selfgov_entry" } && !IsPosition(exception);

    /// <summary>Whether a statement failed on a connection that goes on: nothing of its transaction was stored.</summary>
    internal static bool IsOfStatement(PostgresException exception) => exception.InvariantSeverity == "ERROR";

    /// <summary>Whether one row of many is the cause.</summary>
    internal static bool IsOfRow(PostgresException exception) =>
        exception.SqlState[..2] is "22" or "23" or "54" && exception.SqlState != AppendGuard.ClockIsAhead;

    private static bool IsPosition(PostgresException exception) =>
        exception.ConstraintName?.StartsWith("PK_", StringComparison.Ordinal) == true;

    private static string ReasonOf(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.UndefinedTable =>
            "the database has no journal yet: call MigrateSelfGovJournalAsync(), or apply the migrations of the host's own context",
        PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.NotNullViolation =>
            "the tables are not those of this release: call MigrateSelfGovJournalAsync(), or apply the migrations of the host's context",
        PostgresErrorCodes.UniqueViolation when exception.TableName == "selfgov_entry" =>
            "the sequence of positions is behind the entries, as after a restore without it: set it to the last position",
        PostgresErrorCodes.UniqueViolation => "a row stands where this one belongs, which the journal did not write",
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            "transactions met, and the server has undone this one: roll it back and do all of it again",
        PostgresErrorCodes.LockNotAvailable => "another transaction has kept a lock for longer than lock_timeout",
        PostgresErrorCodes.QueryCanceled => "the server took longer than statement_timeout, or somebody cancelled the statement there",
        PostgresErrorCodes.InvalidCatalogName => "the server has no such database",
        PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidPassword =>
            "the server does not let this role in",
        PostgresErrorCodes.DiskFull => "the disk of the server is full",
        PostgresErrorCodes.ProgramLimitExceeded =>
            "a text is longer than an index of the server takes, such as the name of a unit: 200 characters always fit",
        PostgresErrorCodes.ReadOnlySqlTransaction => "the server takes no writes; it may be a replica",
        PostgresErrorCodes.InsufficientPrivilege => "the role may not do this",
        PostgresErrorCodes.TooManyConnections => "the server takes no more connections",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            "the server is stopping or starting",
        _ => "the server reports an error",
    };

    private static JournalUnavailableException Unavailable(string reason, DbException exception) =>
        new($"The journal cannot be used: {reason}. ({exception.Message})", exception, MayPass(exception));

    private static bool MayPass(DbException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow => true,
        PostgresErrorCodes.DiskFull => false,
        _ => exception.IsTransient,
    };
}

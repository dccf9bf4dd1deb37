using System.Data.Common;
using Microsoft.Data.Sqlite;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>What the errors of SQLite mean to the caller.</summary>
internal static class SqliteErrors
{
    // https://www.sqlite.org/rescode.html
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>Whether an error is one of what was to be written, and not one of the connection or the file.</summary>
    internal static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is Busy or Locked;

    internal static bool IsOfBatch(SqliteException exception) => exception.SqliteErrorCode == Constraint;

    internal static JournalUnavailableException Explain(DbException exception)
    {
        int code = (exception as SqliteException)?.SqliteErrorCode ?? Error;
        string reason = code switch
        {
            Error when exception.Message.Contains("no such table", StringComparison.Ordinal) =>
                "the database has no journal yet: call MigrateSelfGovJournalAsync(), or apply the migrations of the host's own context",
            Error when exception.Message.Contains("no such column", StringComparison.Ordinal)
                || exception.Message.Contains("has no column", StringComparison.Ordinal) =>
                "the tables are not those of this release: call MigrateSelfGovJournalAsync(), or apply the migrations of the host's own "
                    + "context",
            Busy or Locked => "another process or transaction has kept the database locked for too long",
            ReadOnly => "the database file or its folder is read-only",
            InputOutput => "the disk reports an error, or a limit on the size of files",
            Corrupt or NotADatabase => "the file is damaged, or no SQLite database",
            Full => "the disk is full",
            CannotOpen => "the database file cannot be opened: is there such a folder, and may this process write to it?",
            Constraint => "a row stands where this one belongs, which the journal did not write",
            _ => "SQLite reports an error",
        };
        return new JournalUnavailableException(
            $"The journal cannot be used: {reason}. Nothing was appended. ({exception.Message})", exception, code is Busy or Locked);
    }
}

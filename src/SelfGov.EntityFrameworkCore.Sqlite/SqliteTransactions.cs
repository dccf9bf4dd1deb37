using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The transactions of a writer, and within one the savepoint of each append.</summary>
internal sealed class SqliteTransactions(SqliteConnection connection) : IDisposable
{
    private const int LongestPauseMilliseconds = 10;

    private readonly SqliteStatement begin = new(connection, "BEGIN IMMEDIATE");
    private readonly SqliteStatement commit = new(connection, "COMMIT");
    private readonly SqliteStatement rollBack = new(connection, "ROLLBACK");
    private readonly SqliteStatement save = new(connection, "SAVEPOINT selfgov_append");
    private readonly SqliteStatement undo = new(connection, "ROLLBACK TO selfgov_append");
    private readonly SqliteStatement release = new(connection, "RELEASE selfgov_append");

    /// <summary>
    /// Takes the lock of the writer, before anything is looked at, so that no writer has to give up what it read. Waits for another process
    /// as long as the connection string says, and hears the token meanwhile.
    /// </summary>
    /// <exception cref="SqliteException">Another process has kept the lock.</exception>
    internal async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        long started = Stopwatch.GetTimestamp();
        for (int pause = 1; !TryBegin(Stopwatch.GetElapsedTime(started)); pause = Math.Min(pause + 1, LongestPauseMilliseconds))
        {
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the lock of the writer at once; false where another connection has it.</summary>
    /// <param name="waited">For how long the caller has tried.</param>
    /// <exception cref="SqliteException">Another process has kept the lock for longer than the connection string says.</exception>
    internal bool TryBegin(TimeSpan waited) =>
        begin.TryRun(isLast: connection.DefaultTimeout > 0 && waited.TotalSeconds >= connection.DefaultTimeout);

    internal void Commit() => commit.Run();

    /// <summary>Ends what SQLite has not ended itself.</summary>
    internal void RollBack()
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            rollBack.Run();
        }
    }

    internal void Save() => save.Run();

    /// <summary>Undoes what was written since the savepoint, which stays.</summary>
    internal void Undo() => undo.Run();

    internal void Release() => release.Run();

    public void Dispose()
    {
        foreach (SqliteStatement statement in (ReadOnlySpan<SqliteStatement>)[begin, commit, rollBack, save, undo, release])
        {
            statement.Dispose();
        }
    }
}

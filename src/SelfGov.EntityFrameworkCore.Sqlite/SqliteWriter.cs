using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The connection over which a process appends to an SQLite file, with its statements prepared once.</summary>
internal sealed class SqliteWriter : IAsyncDisposable, IDisposable
{
    private const int SecondsBetweenLooksAtTheToken = 1;
    private const string Savepoint = "selfgov_append";

    private readonly DbContext context;
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly string purges;

    // Erasures after which the file was written anew, while the log may still hold what it held before.
    private HashSet<(string Case, long Version)> rewritten = [];

    internal SqliteWriter(DbContext context, JournalTables tables)
    {
        this.context = context;
        connection = (SqliteConnection)context.Database.GetDbConnection();
        Execute("PRAGMA synchronous = FULL");
        statements = new SqliteStatements(connection, tables);
        purges = tables.Purges;
    }

    internal SqliteConnection Connection => connection;

    /// <summary>Writes appends in one transaction; each that fails by itself is undone alone.</summary>
    internal void Write(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        using SqliteTransaction transaction = Begin(cancellationToken);
        statements.Enlist(transaction);
        foreach (PendingAppend append in appends)
        {
            if (append.TryBegin())
            {
                Write(append, transaction, isAlone: appends.Length == 1);
            }
        }

        transaction.Commit();
    }

    private void Write(PendingAppend append, SqliteTransaction transaction, bool isAlone)
    {
        if (isAlone)
        {
            statements.Write(append.Batches);
            return;
        }

        transaction.Save(Savepoint);
        try
        {
            statements.Write(append.Batches);
        }
        catch (Exception exception) when (exception is JournalMovedException or DuplicateRequestException
            || (exception is SqliteException error && SqliteErrors.IsOfBatch(error)))
        {
            transaction.Rollback(Savepoint);
            append.Fail(exception);
        }

        transaction.Release(Savepoint);
    }

    /// <summary>The file of the database.</summary>
    internal string File => connection.DataSource;

    /// <summary>
    /// Writes the file anew, and empties the write-ahead log, where an erasure is owed it; false where somebody keeps the log or the file
    /// in use.
    /// </summary>
    internal bool TryPurge()
    {
        try
        {
            List<(string Case, long Version)> owed = Owed();
            if (owed.Count == 0)
            {
                return true;
            }

            // Emptied before, too: behind a reader the log would grow by the whole file with each attempt.
            if (!TryEmptyLog())
            {
                return false;
            }

            if (!rewritten.IsSupersetOf(owed))
            {
                // Where pages were split or balanced, copies of rows stay in their unused bytes, which overwriting deleted rows does not
                // reach.
                Execute("VACUUM");
                rewritten = [.. owed];
                if (!TryEmptyLog())
                {
                    return false;
                }
            }

            Settle(owed);
            return true;
        }
        catch (SqliteException busy) when (SqliteErrors.IsBusy(busy))
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        statements.Dispose();
        await context.DisposeAsync().ConfigureAwait(false);
    }

    private bool TryEmptyLog()
    {
        using SqliteCommand command = Command("PRAGMA wal_checkpoint(TRUNCATE)");
        return (long)command.ExecuteScalar()! == 0;
    }

    private List<(string Case, long Version)> Owed()
    {
        using SqliteCommand command = Command($"SELECT case_id, version FROM {purges}");
        using SqliteDataReader reader = command.ExecuteReader();
        var owed = new List<(string, long)>();
        while (reader.Read())
        {
            owed.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return owed;
    }

    private void Settle(List<(string Case, long Version)> owed)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        using SqliteCommand command = Command($"DELETE FROM {purges} WHERE case_id = @case AND version = @version");
        command.Transaction = transaction;
        SqliteParameter id = command.Parameters.Add("@case", SqliteType.Text);
        SqliteParameter number = command.Parameters.Add("@version", SqliteType.Integer);
        foreach ((string Case, long Version) each in owed)
        {
            (id.Value, number.Value) = (each.Case, each.Version);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    // Appends of this process wait while the purge tries: it gives way soon to whoever keeps the file, and tries again.
    private SqliteCommand Command(string text)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 1;
        return command;
    }

    public void Dispose()
    {
        statements.Dispose();
        context.Dispose();
    }

    /// <summary>
    /// Takes the lock of the writer, before anything is looked at, so that no writer has to give up what it read. The driver waits without
    /// hearing a token, and so it waits a little at a time.
    /// </summary>
    private SqliteTransaction Begin(CancellationToken cancellationToken)
    {
        int patience = connection.DefaultTimeout;
        long started = Stopwatch.GetTimestamp();
        try
        {
            connection.DefaultTimeout = SecondsBetweenLooksAtTheToken;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    return connection.BeginTransaction(deferred: false);
                }
                catch (SqliteException busy) when (
                    SqliteErrors.IsBusy(busy) && (patience == 0 || Stopwatch.GetElapsedTime(started).TotalSeconds < patience))
                {
                }
            }
        }
        finally
        {
            connection.DefaultTimeout = patience;
        }
    }

    private void Execute(string text)
    {
        using SqliteCommand command = Command(text);
        command.ExecuteNonQuery();
    }
}

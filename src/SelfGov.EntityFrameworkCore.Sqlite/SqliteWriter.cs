using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The connection over which a process appends to an SQLite file, with its statements prepared once.</summary>
internal sealed class SqliteWriter : IAsyncDisposable, IDisposable
{
    /// <summary>Which cases of some kinds are due, and taken by nobody: they are at the beginning of an index.</summary>
    internal const string DueCondition =
        "next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND +kind IN (SELECT value FROM json_each(@kinds))";

    private readonly DbContext context;
    private readonly SqliteConnection connection;
    private readonly SqliteTransactions transactions;
    private readonly SqliteStatements statements;
    private readonly string purges;
    private readonly SqliteCommand claim;
    private readonly SqliteCommand due;

    // Erasures after which the file was written anew, while the log may still hold what it held before.
    private HashSet<(string Case, long Version)> rewritten = [];

    internal SqliteWriter(DbContext context, JournalTables tables)
    {
        this.context = context;
        connection = (SqliteConnection)context.Database.GetDbConnection();
        Execute("PRAGMA synchronous = FULL");
        transactions = new SqliteTransactions(connection);
        statements = new SqliteStatements(connection, tables);
        purges = tables.Purges;
        claim = connection.CreateCommand();
        due = connection.CreateCommand();
        due.CommandText = $"SELECT 1 FROM {tables.Cases} WHERE {DueCondition} LIMIT 1";
    }

    internal SqliteConnection Connection => connection;

    /// <summary>Writes appends in one transaction; each that fails by itself is undone alone.</summary>
    /// <exception cref="SqliteException">All of it was undone, or another process has kept the lock.</exception>
    internal async ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        await transactions.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (PendingAppend append in appends)
            {
                if (append.TryBegin())
                {
                    Write(append, isAlone: appends.Length == 1);
                }
            }

            transactions.Commit();
        }
        catch
        {
            transactions.RollBack();
            throw;
        }
    }

    /// <summary>
    /// Takes what is due, by statements that stay prepared; where nothing is, it takes no lock. Null where another process has the lock.
    /// </summary>
    /// <param name="prepare">Gives a command its text and its parameters.</param>
    /// <param name="waited">For how long the caller has tried.</param>
    /// <exception cref="SqliteException">Another process has kept the lock.</exception>
    internal ImmutableArray<(string Case, string Kind)>? TryClaim(Action<DbCommand, DbContext> prepare, TimeSpan waited)
    {
        prepare(claim, context);
        due.Parameters.Clear();
        due.Parameters.AddRange(claim.Parameters.Cast<SqliteParameter>());
        if (due.ExecuteScalar() is null)
        {
            return ImmutableArray<(string, string)>.Empty;
        }

        if (!transactions.TryBegin(waited))
        {
            return null;
        }

        try
        {
            ImmutableArray<(string, string)> taken = TakeDue();
            transactions.Commit();
            return taken;
        }
        catch
        {
            transactions.RollBack();
            throw;
        }
    }

    private ImmutableArray<(string, string)> TakeDue()
    {
        ImmutableArray<(string, string)>.Builder taken = ImmutableArray.CreateBuilder<(string, string)>();
        using SqliteDataReader reader = claim.ExecuteReader();
        while (reader.Read())
        {
            taken.Add((reader.GetString(0), reader.GetString(1)));
        }

        return taken.DrainToImmutable();
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
        transactions.Dispose();
        await claim.DisposeAsync().ConfigureAwait(false);
        await due.DisposeAsync().ConfigureAwait(false);
        await context.DisposeAsync().ConfigureAwait(false);
    }

    private void Write(PendingAppend append, bool isAlone)
    {
        if (isAlone)
        {
            statements.Write(append.Batches);
            return;
        }

        transactions.Save();
        try
        {
            statements.Write(append.Batches);
        }
        catch (Exception exception) when (exception is not SqliteException error || SqliteErrors.IsOfBatch(error))
        {
            transactions.Undo();
            append.Fail(exception);
        }

        transactions.Release();
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
        transactions.Dispose();
        claim.Dispose();
        due.Dispose();
        context.Dispose();
    }

    private void Execute(string text)
    {
        using SqliteCommand command = Command(text);
        command.ExecuteNonQuery();
    }
}

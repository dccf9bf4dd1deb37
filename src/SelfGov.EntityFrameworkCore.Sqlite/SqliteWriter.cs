using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The connection over which a process appends to an SQLite file, with its statements prepared once.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private readonly DbContext context;
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;

    internal SqliteWriter(DbContext context, JournalTables tables)
    {
        this.context = context;
        connection = (SqliteConnection)context.Database.GetDbConnection();
        Execute("PRAGMA synchronous = FULL");
        statements = new SqliteStatements(connection, tables);
    }

    internal void Write(ImmutableArray<JournalBatch> batches)
    {
        // Immediate: the lock is taken before anything is looked at, so that no writer has to give up what it read.
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        statements.Enlist(transaction);
        statements.Write(batches);
        transaction.Commit();
    }

    /// <summary>The file of the database.</summary>
    internal string File => connection.DataSource;

    /// <summary>
    /// Moves the write-ahead log into the database and empties it, so that it keeps no row that was overwritten; false where a reader keeps
    /// it in use.
    /// </summary>
    internal bool TryEmptyLog()
    {
        using SqliteCommand command = connection.CreateCommand();
        try
        {
            // Where pages were split or balanced, copies of rows stay in their unused bytes, which overwriting deleted rows does not reach.
            command.CommandText = "VACUUM";
            command.ExecuteNonQuery();
        }
        catch (SqliteException busy) when (SqliteErrors.IsBusy(busy))
        {
            return false;
        }

        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return (long)command.ExecuteScalar()! == 0;
    }

    public async ValueTask DisposeAsync()
    {
        statements.Dispose();
        await context.DisposeAsync().ConfigureAwait(false);
    }

    private void Execute(string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}

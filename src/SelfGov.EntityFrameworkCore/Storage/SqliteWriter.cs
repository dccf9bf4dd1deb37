using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The connection over which a process appends to an SQLite file, with its statements prepared once.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

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

    /// <summary>Moves the write-ahead log into the database and empties it, so that it keeps no row that was overwritten.</summary>
    /// <exception cref="JournalUnavailableException">A reader keeps the log in use for longer than the time-out of the connection.</exception>
    internal async ValueTask EmptyLogAsync(CancellationToken cancellationToken)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        for (int attempt = 0; (long)command.ExecuteScalar()! != 0; attempt++)
        {
            if (attempt * Patience >= TimeSpan.FromSeconds(connection.DefaultTimeout))
            {
                throw new JournalUnavailableException(
                    $"The personal data are destroyed, but a reader has kept the write-ahead log in use for {connection.DefaultTimeout} s, and the log still holds them: purge the journal again.",
                    new TimeoutException());
            }

            await Task.Delay(Patience, cancellationToken).ConfigureAwait(false);
        }
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

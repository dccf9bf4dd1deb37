using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The journal in an SQLite file: one writer at a time in a process, any number of readers.</summary>
/// <remarks>
/// Appends are as durable as the file system makes them: the write-ahead log is flushed with each (<c>synchronous = FULL</c>). Destroyed
/// rows are overwritten (<c>secure_delete</c>).
/// </remarks>
internal sealed class SqliteJournal(JournalConnections connections, PurgeOptions purge) : RelationalJournal(connections), IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteWriter? writer;

    protected override string ProviderName => "Microsoft.EntityFrameworkCore.Sqlite";

    protected override string ClaimText =>
        """
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0}
            WHERE next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND kind IN (SELECT value FROM json_each(@kinds))
            ORDER BY next_cause LIMIT @limit)
        RETURNING case_id, kind
        """;

    public async ValueTask DisposeAsync()
    {
        if (writer is { } open)
        {
            writer = null;
            await open.DisposeAsync().ConfigureAwait(false);
        }

        turn.Dispose();
    }

    protected override RelationalJournal Over(JournalConnections other) => new SqliteJournal(other, purge);

    protected override async ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteInTurnAsync(batches, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    protected override ValueTask WriteInAsync(
        DbContext host, DbTransaction transaction, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        using var statements = new SqliteStatements((SqliteConnection)host.Database.GetDbConnection(), TablesOf(host));
        statements.Enlist((SqliteTransaction)transaction);
        statements.Write(batches);
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Empties the write-ahead log. Appends go on between the attempts: a reader that keeps the log in use holds up nobody else.
    /// </summary>
    protected override async ValueTask PurgeFilesAsync(CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        while (!await TryEmptyLogAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(started) >= purge.Patience.ToTimeSpan())
            {
                throw new PurgeIncompleteException(
                    $"{writer?.File}-wal",
                    [new PurgeObstacle(null, "a reader of the file, in this process or another, whom SQLite does not name", null)]);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override async ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            // SQLite has one writer at a time, so that positions are given in the order of the commits.
            await using DbCommand command =
                connection.Command($"SELECT coalesce(max(position), 0) FROM {TablesOf(connection.Context).Entries}");
            return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        },
        cancellationToken).ConfigureAwait(false);

    protected override void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds) =>
        Add(command, "kinds", $"[{string.Join(',', kinds.Select(kind => $"\"{JsonEncodedText.Encode(kind)}\""))}]");

    protected override Instant MomentOf(DbDataReader reader, int column) => SqliteMoments.Read(reader, column);

    protected override Exception? Explain(DbException exception) =>
        exception is SqliteException sqlite ? SqliteErrors.Explain(sqlite) : null;

    private async ValueTask WriteInTurnAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        writer ??= await OpenWriterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            writer.Write(batches);
        }
        catch (SqliteException exception) when (!SqliteErrors.IsOfBatch(exception))
        {
            // The file may have been replaced or the disk be full: the next append begins with a connection of its own.
            SqliteWriter broken = writer;
            writer = null;
            await broken.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<bool> TryEmptyLogAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            writer ??= await OpenWriterAsync(cancellationToken).ConfigureAwait(false);
            return writer.TryEmptyLog();
        }
        finally
        {
            turn.Release();
        }
    }

    private async ValueTask<SqliteWriter> OpenWriterAsync(CancellationToken cancellationToken)
    {
        DbContext context = Connections.Context();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return new SqliteWriter(context, TablesOf(context));
        }
        catch
        {
            await context.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}

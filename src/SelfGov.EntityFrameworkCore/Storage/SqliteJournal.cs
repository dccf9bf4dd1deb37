using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The journal in an SQLite file: one writer at a time in a process, any number of readers.</summary>
/// <remarks>
/// Appends are as durable as the file system makes them: the write-ahead log is flushed with each (<c>synchronous = FULL</c>). Destroyed rows are
/// overwritten (<c>secure_delete</c>).
/// </remarks>
internal sealed class SqliteJournal(JournalConnections connections) : RelationalJournal(connections), IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteWriter? writer;

    protected override string ClaimText =>
        """
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0}
            WHERE next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND kind IN (SELECT value FROM json_each(@kinds))
            ORDER BY next_cause LIMIT @limit)
        RETURNING case_id, kind
        """;

    public override async ValueTask PurgeAsync(CancellationToken cancellationToken = default)
    {
        if (!Connections.AreOfHost)
        {
            await InTurnAsync(
                async () =>
                {
                    writer ??= await OpenWriterAsync(cancellationToken).ConfigureAwait(false);
                    await writer.EmptyLogAsync(cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is { } open)
        {
            writer = null;
            await open.DisposeAsync().ConfigureAwait(false);
        }

        turn.Dispose();
    }

    protected override async ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        if (Connections.AreOfHost)
        {
            await WriteInTransactionOfHostAsync(batches, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await InTurnAsync(() => WriteInTurnAsync(batches, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    protected override async ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            // SQLite has one writer at a time, so that positions are given in the order of the commits.
            await using DbCommand command = connection.Command($"SELECT coalesce(max(position), 0) FROM {TablesOf(connection.Context).Entries}");
            return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        },
        cancellationToken).ConfigureAwait(false);

    protected override void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds) =>
        Add(command, "kinds", $"[{string.Join(',', kinds.Select(kind => $"\"{JsonEncodedText.Encode(kind)}\""))}]");

    protected override Exception? Explain(DbException exception) => exception is SqliteException sqlite ? SqliteErrors.Explain(sqlite) : null;

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

    private async ValueTask WriteInTransactionOfHostAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        DbContext host = Connections.Context();
        HostTransaction transaction = await HostTransaction.BeginAsync(host, cancellationToken).ConfigureAwait(false);
        try
        {
            using var statements = new SqliteStatements((SqliteConnection)host.Database.GetDbConnection(), TablesOf(host));
            statements.Enlist((SqliteTransaction)transaction.Transaction);
            statements.Write(batches);
            await transaction.KeepAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.UndoAsync().ConfigureAwait(false);
            throw;
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

    private async ValueTask InTurnAsync(Func<ValueTask> act, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await act().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}

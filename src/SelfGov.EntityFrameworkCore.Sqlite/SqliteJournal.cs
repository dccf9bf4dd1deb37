using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The journal in an SQLite file: one writer at a time in a process, any number of readers.</summary>
/// <remarks>
/// Appends are as durable as the file system makes them: the write-ahead log is flushed with each (<c>synchronous = FULL</c>). Destroyed
/// rows are overwritten (<c>secure_delete</c>).
/// </remarks>
internal sealed class SqliteJournal(JournalConnections connections, PurgeOptions purge, bool isFileOfHost)
    : RelationalJournal(connections), IAsyncDisposable, IDisposable
{
    internal const string NeedsFile = "A durable journal needs a file; UseInMemoryJournal() keeps journals in memory.";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // Never disposed of, which would leave those who wait for it waiting for ever: they have their turn, and are told.
    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteWriter? writer;
    private bool isDisposed;

    protected override string ProviderName => "Microsoft.EntityFrameworkCore.Sqlite";

    protected override string ClaimText =>
        $$"""
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0} WHERE {{SqliteWriter.DueCondition}} ORDER BY next_cause LIMIT @limit)
        RETURNING case_id, kind
        """;

    protected override string Ordinal => string.Empty;

    // https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_
    protected override string Aside => "+";

    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            // Somebody whose caller has gone may still write.
            await turn.WaitAsync().ConfigureAwait(false);
            await CloseWriterAsync().ConfigureAwait(false);
            turn.Release();
        }
    }

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            turn.Wait();
            writer?.Dispose();
            writer = null;
            turn.Release();
        }
    }

    protected override void ThrowIfUnfit(DbContext context)
    {
        if (SqliteFiles.IsInMemory(context.Database.GetConnectionString() ?? string.Empty))
        {
            throw new NotSupportedException($"{context.GetType().Name} has a database in memory. {NeedsFile}");
        }
    }

    /// <summary>SQLite has resolved relative paths and links.</summary>
    protected override async ValueTask<(string Place, bool IsCertain)> PlaceOfAsync(
        DbContext context, JournalTables tables, string? schema, CancellationToken cancellationToken)
    {
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT file FROM pragma_database_list WHERE name = 'main'";
        string file = (string)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        return ($"the tables {tables.Cases}, {tables.Entries} of {(file.Length == 0 ? "a database in memory" : file)}", true);
    }

    protected override async ValueTask PrepareAsync(CancellationToken cancellationToken)
    {
        JournalConnection opened = await Connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            SqliteFiles.Prepare((SqliteConnection)opened.Connection);
        }
    }

    protected override async ValueTask MigrateAloneAsync(Func<Task> migrate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(migrate);
        FileStream? alone = null;
        try
        {
            JournalConnection opened = await Connections.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (opened.ConfigureAwait(false))
            {
                var connection = (SqliteConnection)opened.Connection;
                alone = await SqliteMigrationLock.TakeAsync(connection, cancellationToken).ConfigureAwait(false);
                if (alone is not null)
                {
                    SqliteMigrationLock.RemoveLeftBehind(connection);
                }
            }

            await migrate().ConfigureAwait(false);
        }
        finally
        {
            if (alone is not null)
            {
                await alone.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    protected override PurgeObstacle? LeftToHost => base.LeftToHost ?? (isFileOfHost
        ? new(null, "the file is the host's own, and is written anew (VACUUM) when the host calls ICaseJournal.PurgeAsync", null)
        : null);

    protected override void ClearPool(DbContext context) =>
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());

    protected override RelationalJournal Over(JournalConnections other) => new SqliteJournal(other, purge, isFileOfHost);

    protected override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    protected override async ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteInTurnAsync(appends, cancellationToken).ConfigureAwait(false);
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
        statements.Write(batches);
        ThrowIfMoved((SqliteConnection)host.Database.GetDbConnection());
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// In turn with the appends of this process, which would keep another connection from the lock by coming one after the other; they go
    /// on between the attempts where another process has it.
    /// </summary>
    protected override async ValueTask<ImmutableArray<(string Case, string Kind)>> ClaimAsync(
        Action<DbCommand, DbContext> prepare, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            ImmutableArray<(string, string)>? taken = await InTurnAsync(
                open =>
                {
                    ImmutableArray<(string, string)>? due = open.TryClaim(prepare, Stopwatch.GetElapsedTime(started));
                    ThrowIfMoved(open.Connection);
                    return due;
                },
                cancellationToken).ConfigureAwait(false);
            if (taken is { } claimed)
            {
                return claimed;
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Appends go on between the attempts: a reader that keeps the write-ahead log in use holds up nobody else.
    /// </summary>
    protected override async ValueTask<ImmutableArray<PurgeObstacle>> PurgeFilesAsync(
        Duration? patience, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        while (!await TryPurgeAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(started) >= (patience ?? purge.Patience).ToTimeSpan())
            {
                return [new PurgeObstacle(
                    null, $"somebody who uses {writer?.File} or its log, in this process or another, whom SQLite does not name", null)];
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }

        return [];
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

    protected override Exception Explain(DbException exception) => SqliteErrors.Explain(exception);

    /// <summary>A lock that another holds has been waited for by then.</summary>
    protected override bool IsMeeting(DbException exception) => false;

    private async ValueTask WriteInTurnAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        SqliteWriter open = await WriterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await open.WriteAsync(appends, cancellationToken).ConfigureAwait(false);
            ThrowIfMoved(open.Connection);
        }
        catch (Exception exception) when (exception is JournalUnavailableException
            || (exception is SqliteException error && !SqliteErrors.IsOfBatch(error)))
        {
            // The file was replaced, or the disk may be full: the next append begins with a connection of its own.
            await CloseWriterAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Asked after the commit, so that nothing is acknowledged that went into a file which is no longer there under its name.
    /// </summary>
    private static void ThrowIfMoved(SqliteConnection connection)
    {
        if (SqliteFiles.HasMoved(connection))
        {
            // Whoever reads has to open the file that is there now.
            SqliteConnection.ClearPool(connection);
            throw new JournalUnavailableException(
                $"The file {connection.DataSource} was replaced or removed while this process had it open. Nothing was appended to the "
                    + "file that is there now; the next call opens that one.",
                null,
                isTransient: true);
        }
    }

    private ValueTask<bool> TryPurgeAsync(CancellationToken cancellationToken) => InTurnAsync(open => open.TryPurge(), cancellationToken);

    private async ValueTask<T> InTurnAsync<T>(Func<SqliteWriter, T> act, CancellationToken cancellationToken)
    {
        await Connections.CheckAsync(cancellationToken).ConfigureAwait(false);
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return act(await WriterAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is JournalUnavailableException or SqliteException)
        {
            await CloseWriterAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private async ValueTask CloseWriterAsync()
    {
        if (writer is { } open)
        {
            writer = null;
            await open.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<SqliteWriter> WriterAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed), this);
        return writer ??= await OpenWriterAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<SqliteWriter> OpenWriterAsync(CancellationToken cancellationToken)
    {
        DbContext context = (await Connections.OpenAsync(cancellationToken).ConfigureAwait(false)).Context;
        try
        {
            return new SqliteWriter(context, TablesOf(context));
        }
        catch
        {
            await context.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}

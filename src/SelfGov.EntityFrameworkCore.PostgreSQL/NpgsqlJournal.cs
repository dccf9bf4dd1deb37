using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>The journal in a PostgreSQL database, shared by any number of processes.</summary>
internal sealed class NpgsqlJournal(JournalConnections connections, PurgeOptions purge, ClockBound? bound)
    : RelationalJournal(connections), IAsyncDisposable, IDisposable
{
    private const string LegacyTimestamps = "Npgsql.EnableLegacyTimestampBehavior";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private NpgsqlLanes? lanes;
    private NpgsqlGroups? groups;
    private volatile bool copies = true;

    protected override string ProviderName => "Npgsql.EntityFrameworkCore.PostgreSQL";

    protected override string ClaimText =>
        """
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0}
            WHERE next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND kind = ANY (@kinds)
            ORDER BY next_cause LIMIT @limit FOR UPDATE SKIP LOCKED)
        RETURNING case_id, kind
        """;

    protected override string Ordinal => " COLLATE \"C\"";

    protected override string? Behind => "behind";

    public ValueTask DisposeAsync() => lanes?.DisposeAsync() ?? ValueTask.CompletedTask;

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    protected override void ThrowIfUnfit(DbContext context)
    {
        if (AppContext.TryGetSwitch(LegacyTimestamps, out bool isOn) && isOn)
        {
            throw new NotSupportedException(
                $"{LegacyTimestamps} is on, and with it Npgsql reads and writes moments in the zone of the machine. The journal has them "
                    + "in UTC, and cannot be kept in such a process; take the switch out.");
        }
    }

    protected override ValueTask<(string Place, bool IsCertain)> PlaceOfAsync(
        DbContext context, JournalTables tables, string? schema, CancellationToken cancellationToken) =>
        new NpgsqlPlace(context, tables, schema).AskAsync(cancellationToken);

    protected override void ClearPool(DbContext context) =>
        NpgsqlConnection.ClearPool((NpgsqlConnection)context.Database.GetDbConnection());

    protected override RelationalJournal Over(JournalConnections other) => new NpgsqlJournal(other, purge, bound);

    protected override async ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        DbTransaction snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            await using DbCommand reading = connection.CreateCommand();
            reading.Transaction = snapshot;
            reading.CommandText = "SET TRANSACTION READ ONLY";
            await reading.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    protected override ValueTask<ImmutableArray<PurgeObstacle>> PurgeFilesAsync(
        Duration? patience, CancellationToken cancellationToken) => RunAsync(
        connection => new NpgsqlPurge(
            (NpgsqlConnection)connection.Connection, TablesOf(connection.Context), patience ?? purge.Patience).RunAsync(cancellationToken),
        cancellationToken);

    protected override int Lanes => NpgsqlLanes.Most;

    protected override ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref groups, () => new NpgsqlGroups(KeptLanes, bound, WriteAloneAsync))
            .WriteAsync(appends, cancellationToken);

    private NpgsqlLanes KeptLanes =>
        LazyInitializer.EnsureInitialized(ref lanes, () => new NpgsqlLanes(Connections, TablesOf, bound is not null));

    /// <summary>Writes batches in a transaction of their own, on a connection of their own.</summary>
    /// <param name="batches">The batches.</param>
    /// <param name="cancellationToken">Cancels the append, as long as the commit is not under way.</param>
    /// <exception cref="JournalMovedException">A case does not stand where its batch starts.</exception>
    internal async Task WriteAloneAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        bool mayCopy = copies;
        try
        {
            await WriteAloneAsync(batches, mayCopy, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (mayCopy && exception.SqlState == PostgresErrorCodes.FeatureNotSupported)
        {
            // The server copies nothing into a table with policies for rows.
            copies = false;
            await WriteAloneAsync(batches, false, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAloneAsync(ImmutableArray<JournalBatch> batches, bool mayCopy, CancellationToken cancellationToken)
    {
        JournalConnection opened = await Connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var connection = (NpgsqlConnection)opened.Connection;
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await NpgsqlAppend.WriteAsync(
                    connection, transaction, TablesOf(opened.Context), batches, bound, mayCopy, cancellationToken).ConfigureAwait(false);

                // Once the commit is on its way it is not cancelled: the caller would not know what became of it.
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    protected override ValueTask WriteInAsync(
        DbContext host, DbTransaction transaction, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken) =>
        NpgsqlAppend.WriteAsync(
            (NpgsqlConnection)host.Database.GetDbConnection(), (NpgsqlTransaction)transaction, TablesOf(host), batches, bound,
            copies: false, cancellationToken);

    protected override async ValueTask ThrowIfAheadAsync(JournalConnection connection, CancellationToken cancellationToken)
    {
        if (bound is not null)
        {
            Instant now = bound.Clock.GetCurrentInstant();
            await using DbCommand command = connection.Command("SELECT clock_timestamp()");
            var server = (DateTime)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
            bound.ThrowIfAhead(now, Instant.FromDateTimeUtc(server));
        }
    }

    /// <summary>
    /// Positions are given before transactions commit, so that one given early may appear late. Every append holds a shared advisory lock
    /// from before it takes positions until it ends: once all who held the lock when the last position was seen have ended, nothing can
    /// appear at or before it any more. A transaction that is prepared keeps its lock and its name.
    /// </summary>
    protected override async ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            long last = await LastPositionAsync(connection, cancellationToken).ConfigureAwait(false);
            await using DbCommand writing = connection.Command(AppendLock.UnderWay(TablesOf(connection.Context)));
            for (string[] before = await AppendsAsync(); before.Length > 0; before = [.. before.Intersect(await AppendsAsync())])
            {
                await Task.Delay(Patience, cancellationToken).ConfigureAwait(false);
            }

            return last;

            async Task<string[]> AppendsAsync() => (string[])(await writing.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        },
        cancellationToken).ConfigureAwait(false);

    private async ValueTask<long> LastPositionAsync(JournalConnection connection, CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.Command(
            $"SELECT pg_is_in_recovery(), coalesce(max(position), 0) FROM {TablesOf(connection.Context).Entries}");
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return reader.GetBoolean(0)
            ? throw new JournalUnavailableException(
                "The entries of all cases cannot be read from a standby server: it does not show which appends are under way, and "
                    + "some would be passed over. Read them from the primary.",
                null)
            : reader.GetInt64(1);
    }

    protected override void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds) => Add(command, "kinds", kinds.ToArray());

    protected override Exception Explain(DbException exception) => NpgsqlErrors.Explain(exception);

    protected override bool IsMeeting(DbException exception) =>
        exception.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}

using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Npgsql;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>Rewrites the table of personal data, since PostgreSQL leaves deleted rows in its file until their place is needed.</summary>
/// <remarks>
/// <c>VACUUM (FULL)</c> takes a deleted row along where the snapshot of any transaction may be older than the deletion, and says nothing.
/// So those that may be are waited for first. A snapshot reaches back to the oldest transaction that was writing when it was taken, in
/// whichever database of the server, that of <c>VACUUM</c> itself too: therefore writers of all databases count, and of readers those of
/// this database.
/// </remarks>
internal sealed class NpgsqlPurge(NpgsqlConnection connection, string table, Duration patience)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // While the rewriting waits for its lock, readers queue behind it: it gives way and tries again.
    private static readonly TimeSpan LongestQueue = TimeSpan.FromSeconds(1);

    /// <exception cref="PurgeIncompleteException">Somebody could see the data for longer than the patience lasts.</exception>
    /// <exception cref="JournalUnavailableException">The role may not have the table rewritten.</exception>
    internal async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        await ThrowIfNotOwnerAsync(cancellationToken).ConfigureAwait(false);
        long next = await NextTransactionAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            ImmutableArray<PurgeObstacle> obstacles = await OlderThanAsync(next, cancellationToken).ConfigureAwait(false);
            TimeSpan left = patience.ToTimeSpan() - Stopwatch.GetElapsedTime(started);
            if (obstacles.IsEmpty)
            {
                if (await TryRewriteAsync(left < LongestQueue ? left : LongestQueue, cancellationToken).ConfigureAwait(false))
                {
                    return;
                }

                obstacles = await HoldersOfTableAsync(cancellationToken).ConfigureAwait(false);
                left = patience.ToTimeSpan() - Stopwatch.GetElapsedTime(started);
            }

            if (left <= TimeSpan.Zero)
            {
                throw new PurgeIncompleteException(table, obstacles);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    // Transactions are numbered in 32 bits that come round: a number is older where it lies in the half circle before the other.
    private static string IsOlder(string number) => $"mod({number}::text::bigint - $1 + 4294967296, 4294967296) >= 2147483648";

    private async ValueTask ThrowIfNotOwnerAsync(CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = $1::regclass", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = table } },
        };
        await using (command.ConfigureAwait(false))
        {
            if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true)
            {
                // The server would skip the table with a warning, and the rows would stay in its file.
                throw new JournalUnavailableException(
                    $"The personal data are destroyed, but only the owner of {table} can have its file rewritten: "
                    + $"run VACUUM (FULL) {table} as the owner.",
                    new UnauthorizedAccessException());
            }
        }
    }

    /// <summary>
    /// The number, in 32 bits, of a transaction that had not ended: whatever was deleted before was deleted by one with a lower number.
    /// </summary>
    private async ValueTask<long> NextTransactionAsync(CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand("SELECT mod(pg_snapshot_xmax(pg_current_snapshot())::text::bigint, 4294967296)", connection);
        await using (command.ConfigureAwait(false))
        {
            return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }

    // A plain VACUUM at work, such as the server's own, keeps no rows for itself.
    private ValueTask<ImmutableArray<PurgeObstacle>> OlderThanAsync(
        long transaction, CancellationToken cancellationToken) => ObstaclesAsync(
        $"""
        SELECT a.pid, coalesce(nullif(a.application_name, ''), a.backend_type, 'unnamed'),
            extract(epoch FROM clock_timestamp() - a.xact_start)::float8
        FROM pg_stat_activity AS a
        WHERE a.pid <> pg_backend_pid() AND a.pid NOT IN (SELECT pid FROM pg_stat_progress_vacuum)
            AND ({IsOlder("a.backend_xid")} OR ({IsOlder("a.backend_xmin")} AND (a.datid IS NULL OR a.datname = current_database())))
        UNION ALL
        SELECT NULL, 'prepared transaction ' || gid, extract(epoch FROM clock_timestamp() - prepared)::float8
        FROM pg_prepared_xacts WHERE {IsOlder("transaction")}
        UNION ALL
        SELECT active_pid, 'replication slot ' || slot_name, NULL FROM pg_replication_slots WHERE {IsOlder("xmin")}
        """,
        new NpgsqlParameter<long> { TypedValue = transaction },
        cancellationToken);

    private ValueTask<ImmutableArray<PurgeObstacle>> HoldersOfTableAsync(CancellationToken cancellationToken) => ObstaclesAsync(
        """
        SELECT DISTINCT l.pid, coalesce(nullif(a.application_name, ''), a.backend_type, 'a prepared transaction'),
            extract(epoch FROM clock_timestamp() - a.xact_start)::float8
        FROM pg_locks AS l LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
        WHERE l.granted AND l.relation = $1::regclass AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.pid IS DISTINCT FROM pg_backend_pid()
        """,
        new NpgsqlParameter<string> { TypedValue = table },
        cancellationToken);

    private async ValueTask<ImmutableArray<PurgeObstacle>> ObstaclesAsync(
        string text, NpgsqlParameter parameter, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(text, connection) { Parameters = { parameter } };
        await using (command.ConfigureAwait(false))
        {
            ImmutableArray<PurgeObstacle>.Builder obstacles = ImmutableArray.CreateBuilder<PurgeObstacle>();
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    obstacles.Add(new PurgeObstacle(
                        reader.IsDBNull(0) ? null : reader.GetInt32(0),
                        reader.GetString(1),
                        reader.IsDBNull(2) ? null : Duration.FromSeconds(reader.GetDouble(2))));
                }
            }

            return obstacles.DrainToImmutable();
        }
    }

    /// <summary>Rewrites the table; false where its lock cannot be had in a while.</summary>
    private async ValueTask<bool> TryRewriteAsync(TimeSpan longestQueue, CancellationToken cancellationToken)
    {
        int milliseconds = Math.Max(1, (int)longestQueue.TotalMilliseconds);
        await ExecuteAsync($"SELECT set_config('lock_timeout', '{milliseconds}', false)", cancellationToken).ConfigureAwait(false);
        try
        {
            await ExecuteAsync($"VACUUM (FULL) {table}", cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            await ExecuteAsync("RESET lock_timeout", CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async ValueTask ExecuteAsync(string text, CancellationToken cancellationToken)
    {
        // Millions of rows take long to write; the caller's token ends it earlier.
        var command = new NpgsqlCommand(text, connection) { CommandTimeout = 0 };
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

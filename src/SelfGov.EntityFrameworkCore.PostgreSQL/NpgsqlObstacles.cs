using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>What stands in the way of a purge on a PostgreSQL server.</summary>
/// <remarks>
/// A snapshot reaches back to the oldest transaction that was writing when it was taken, in whichever database of the server, that of
/// <c>VACUUM</c> itself too: therefore writers of all databases count, and of readers those of this database.
/// </remarks>
internal sealed class NpgsqlObstacles(NpgsqlConnection connection)
{
    /// <summary>
    /// The number, in 32 bits, of a transaction that had not ended: whatever was deleted before was deleted by one with a lower number.
    /// </summary>
    internal async ValueTask<long> NextTransactionAsync(CancellationToken cancellationToken) => (long)(await ScalarAsync(
        "SELECT mod(pg_snapshot_xmax(pg_current_snapshot())::text::bigint, 4294967296)", null, cancellationToken).ConfigureAwait(false))!;

    /// <summary>That the role does not own a table, whose file it therefore cannot have rewritten; null where it does.</summary>
    internal async ValueTask<PurgeObstacle?> NoOwnerOfAsync(string table, CancellationToken cancellationToken) => await ScalarAsync(
        "SELECT quote_ident(current_user) FROM pg_class WHERE oid = $1::regclass AND NOT pg_has_role(relowner, 'USAGE')", table,
        cancellationToken).ConfigureAwait(false) is string role
        ? new PurgeObstacle(null, $"only the owner of {table} can have its file rewritten, and {role} is not", null)
        {
            Statement = $"ALTER TABLE {table} OWNER TO {role};",
        }
        : null;

    /// <summary>That the role does not own the database, whose statistics it therefore cannot have rewritten; null where it does.</summary>
    /// <param name="statement">What an owner runs.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    internal async ValueTask<PurgeObstacle?> NoOwnerOfDatabaseAsync(string statement, CancellationToken cancellationToken) =>
        await ScalarAsync(
            "SELECT quote_ident(current_user) FROM pg_database WHERE datname = current_database() AND NOT pg_has_role(datdba, 'USAGE')",
            null, cancellationToken).ConfigureAwait(false) is string role
            ? new PurgeObstacle(
                null,
                "ANALYZE had copied records into the statistics; only the owner of the database can have their file rewritten, and "
                    + $"{role} is not",
                null)
            {
                Statement = statement,
            }
            : null;

    /// <summary>Whether ANALYZE has copied records of personal data into the statistics, or would.</summary>
    internal async ValueTask<bool> HasStatisticsAsync(string table, CancellationToken cancellationToken) => await ScalarAsync(
        """
        SELECT coalesce(a.attstattarget, -1) <> 0 OR EXISTS (
            SELECT FROM pg_stats AS s WHERE s.schemaname = n.nspname AND s.tablename = c.relname AND s.attname = a.attname)
        FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE a.attrelid = $1::regclass AND a.attname = 'record'
        """,
        table, cancellationToken).ConfigureAwait(false) is true;

    /// <summary>Those who may still see what transactions before one have deleted.</summary>
    /// <param name="transaction">The number of the transaction.</param>
    /// <param name="isCatalogue">Whether it was deleted from a table of the server's own, which logical replication keeps longer.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    internal ValueTask<ImmutableArray<PurgeObstacle>> OlderThanAsync(
        long transaction, bool isCatalogue, CancellationToken cancellationToken) => ObstaclesAsync(
        // A plain VACUUM at work, such as the server's own, keeps no rows for itself.
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
        SELECT active_pid, 'replication slot ' || slot_name, NULL FROM pg_replication_slots
        WHERE {IsOlder("xmin")}{(isCatalogue ? $" OR {IsOlder("catalog_xmin")}" : string.Empty)}
        """,
        new NpgsqlParameter<long> { TypedValue = transaction },
        cancellationToken);

    /// <summary>Those who hold a lock on a table.</summary>
    internal ValueTask<ImmutableArray<PurgeObstacle>> HoldersOfAsync(string table, CancellationToken cancellationToken) => ObstaclesAsync(
        """
        SELECT DISTINCT l.pid, coalesce(nullif(a.application_name, ''), a.backend_type, 'a prepared transaction'),
            extract(epoch FROM clock_timestamp() - a.xact_start)::float8
        FROM pg_locks AS l LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
        WHERE l.granted AND l.relation = $1::regclass AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.pid IS DISTINCT FROM pg_backend_pid()
        """,
        new NpgsqlParameter<string> { TypedValue = table },
        cancellationToken);

    // Transactions are numbered in 32 bits that come round: a number is older where it lies in the half circle before the other.
    private static string IsOlder(string number) => $"mod({number}::text::bigint - $1 + 4294967296, 4294967296) >= 2147483648";

    private async ValueTask<object?> ScalarAsync(string text, string? table, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(text, connection);
        await using (command.ConfigureAwait(false))
        {
            if (table is not null)
            {
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = table });
            }

            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        }
    }

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
}

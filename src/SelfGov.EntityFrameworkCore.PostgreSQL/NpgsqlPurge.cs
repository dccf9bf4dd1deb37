using System.Collections.Immutable;
using System.Data;
using System.Diagnostics;
using NodaTime;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// Rewrites the table of personal data, since PostgreSQL leaves deleted rows in its file until their place is needed; and the table of
/// statistics, where ANALYZE has ever copied personal data into it.
/// </summary>
/// <remarks>
/// <c>VACUUM (FULL)</c> takes a deleted row along where the snapshot of any transaction may be older than the deletion, and says nothing.
/// So those that may be are waited for first.
/// </remarks>
internal sealed class NpgsqlPurge(NpgsqlConnection connection, JournalTables tables, Duration patience)
{
    private const string Statistics = "pg_catalog.pg_statistic";

    // What stands in the table of what is owed for the table of statistics: no erasure has this version.
    private const long StatisticsVersion = 0;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // While the rewriting waits for its lock, readers queue behind it: it gives way and tries again.
    private static readonly TimeSpan LongestQueue = TimeSpan.FromSeconds(1);

    private readonly NpgsqlObstacles obstacles = new(connection);
    private readonly long started = Stopwatch.GetTimestamp();

    /// <returns>What stood in the way; none where all that was owed is done.</returns>
    internal async ValueTask<ImmutableArray<PurgeObstacle>> RunAsync(CancellationToken cancellationToken)
    {
        if ((await OwedAsync(cancellationToken).ConfigureAwait(false)).IsEmpty)
        {
            return [];
        }

        // The server would skip the table with a warning, and the rows would stay in its file.
        if (await obstacles.NoOwnerOfAsync(tables.PersonalData, cancellationToken).ConfigureAwait(false) is { } noOwner)
        {
            return [noOwner];
        }

        ImmutableArray<PurgeObstacle> found = await ForgetStatisticsAsync(cancellationToken).ConfigureAwait(false);
        if (!found.IsEmpty)
        {
            return found;
        }

        ImmutableArray<(string Case, long Version)> owed = await OwedAsync(cancellationToken).ConfigureAwait(false);
        long next = await obstacles.NextTransactionAsync(cancellationToken).ConfigureAwait(false);
        found = await RewriteAsync(
            tables.PersonalData, next, [.. owed.Where(each => each.Version != StatisticsVersion)], cancellationToken).ConfigureAwait(false);
        if (found.IsEmpty && owed.Any(each => each.Version == StatisticsVersion))
        {
            found = await obstacles.NoOwnerOfDatabaseAsync(
                $"VACUUM (FULL) {Statistics}; DELETE FROM {tables.Purges} WHERE version = {StatisticsVersion};", cancellationToken)
                .ConfigureAwait(false) is { } missing
                ? [missing]
                : await RewriteAsync(
                    Statistics, next, [.. owed.Where(each => each.Version == StatisticsVersion)], cancellationToken).ConfigureAwait(false);
        }

        return found;
    }

    private async ValueTask<ImmutableArray<(string Case, long Version)>> OwedAsync(CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand($"SELECT case_id, version FROM {tables.Purges}", connection);
        await using (command.ConfigureAwait(false))
        {
            ImmutableArray<(string, long)>.Builder owed = ImmutableArray.CreateBuilder<(string, long)>();
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    owed.Add((reader.GetString(0), reader.GetInt64(1)));
                }
            }

            return owed.DrainToImmutable();
        }
    }

    /// <summary>
    /// Removes what ANALYZE has copied of the records, and sees to it that it copies no more. The rows it removes stay in the file of the
    /// table of statistics, which is owed a purge from then on.
    /// </summary>
    private async ValueTask<ImmutableArray<PurgeObstacle>> ForgetStatisticsAsync(CancellationToken cancellationToken)
    {
        if (!await obstacles.HasStatisticsAsync(tables.PersonalData, cancellationToken).ConfigureAwait(false))
        {
            return [];
        }

        // To give the column its own type once more removes its statistics and rewrites nothing; no other statement that the owner of a
        // table may give does.
        try
        {
            return await PatientlyAsync(
                tables.PersonalData,
                null,
                $"""
                BEGIN;
                LOCK TABLE {tables.PersonalData} IN ACCESS EXCLUSIVE MODE;
                INSERT INTO {tables.Purges} (case_id, version, recorded) VALUES ('', {StatisticsVersion}, now()) ON CONFLICT DO NOTHING;
                ALTER TABLE {tables.PersonalData} ALTER COLUMN record SET STATISTICS 0, ALTER COLUMN record TYPE text;
                COMMIT
                """,
                cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.FeatureNotSupported)
        {
            // A view or a rule that somebody has made of the column.
            return [new PurgeObstacle(null, $"the statistics of {tables.PersonalData}: {exception.MessageText}", null)];
        }
    }

    private async ValueTask<ImmutableArray<PurgeObstacle>> RewriteAsync(
        string table, long next, ImmutableArray<(string Case, long Version)> owed, CancellationToken cancellationToken)
    {
        if (owed.IsEmpty)
        {
            return [];
        }

        ImmutableArray<PurgeObstacle> found =
            await PatientlyAsync(table, next, $"VACUUM (FULL) {table}", cancellationToken).ConfigureAwait(false);
        if (found.IsEmpty)
        {
            var command = new NpgsqlCommand(
                $"DELETE FROM {tables.Purges} AS p USING unnest($1, $2) AS u (case_id, version) "
                    + "WHERE p.case_id = u.case_id AND p.version = u.version",
                connection)
            {
                Parameters =
                {
                    new NpgsqlParameter<string[]> { TypedValue = [.. owed.Select(each => each.Case)] },
                    new NpgsqlParameter<long[]> { TypedValue = [.. owed.Select(each => each.Version)] },
                },
            };
            await using (command.ConfigureAwait(false))
            {
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return found;
    }

    /// <summary>Acts on a table once nobody is in the way, as long as the patience lasts.</summary>
    private async ValueTask<ImmutableArray<PurgeObstacle>> PatientlyAsync(
        string table, long? next, string text, CancellationToken cancellationToken)
    {
        while (true)
        {
            ImmutableArray<PurgeObstacle> found = next is { } transaction
                ? await obstacles.OlderThanAsync(transaction, table == Statistics, cancellationToken).ConfigureAwait(false)
                : [];
            TimeSpan left = patience.ToTimeSpan() - Stopwatch.GetElapsedTime(started);
            if (found.IsEmpty)
            {
                if (await TryAsync(text, left < LongestQueue ? left : LongestQueue, cancellationToken).ConfigureAwait(false))
                {
                    return [];
                }

                found = await obstacles.HoldersOfAsync(table, cancellationToken).ConfigureAwait(false);
                left = patience.ToTimeSpan() - Stopwatch.GetElapsedTime(started);
            }

            if (left <= TimeSpan.Zero)
            {
                return found.IsEmpty ? [new PurgeObstacle(null, "somebody who has just gone", null)] : found;
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Acts on a table; false where its lock cannot be had in a while.</summary>
    private async ValueTask<bool> TryAsync(string text, TimeSpan longestQueue, CancellationToken cancellationToken)
    {
        int milliseconds = Math.Max(1, (int)longestQueue.TotalMilliseconds);
        await ExecuteAsync($"SELECT set_config('lock_timeout', '{milliseconds}', false)", cancellationToken).ConfigureAwait(false);
        try
        {
            await ExecuteAsync(text, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            // The first ends what the statement may have begun, and is but a warning where it has begun nothing. A server that went down,
            // as one whose log has no room may, has undone it by itself.
            if (connection.State == ConnectionState.Open)
            {
                await ExecuteAsync("ROLLBACK; RESET lock_timeout", CancellationToken.None).ConfigureAwait(false);
            }
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

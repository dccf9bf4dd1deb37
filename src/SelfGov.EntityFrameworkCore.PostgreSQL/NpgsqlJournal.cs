using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>The journal in a PostgreSQL database, shared by any number of processes.</summary>
internal sealed class NpgsqlJournal(JournalConnections connections, PurgeOptions purge) : RelationalJournal(connections)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    protected override string ProviderName => "Npgsql.EntityFrameworkCore.PostgreSQL";

    protected override string ClaimText =>
        """
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0}
            WHERE next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND kind = ANY (@kinds)
            ORDER BY next_cause LIMIT @limit FOR UPDATE SKIP LOCKED)
        RETURNING case_id, kind
        """;

    protected override RelationalJournal Over(JournalConnections other) => new NpgsqlJournal(other, purge);

    protected override async ValueTask PurgeFilesAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            await new NpgsqlPurge((NpgsqlConnection)connection.Connection, TablesOf(connection.Context).PersonalData, purge.Patience)
                .RunAsync(cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken).ConfigureAwait(false);

    protected override async ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        JournalConnection opened = await Connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var connection = (NpgsqlConnection)opened.Connection;
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await NpgsqlAppend.WriteAsync(connection, transaction, TablesOf(opened.Context), batches, cancellationToken)
                    .ConfigureAwait(false);

                // Once the commit is on its way it is not cancelled: the caller would not know what became of it.
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    protected override ValueTask WriteInAsync(
        DbContext host, DbTransaction transaction, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken) =>
        NpgsqlAppend.WriteAsync(
            (NpgsqlConnection)host.Database.GetDbConnection(), (NpgsqlTransaction)transaction, TablesOf(host), batches, cancellationToken);

    /// <summary>
    /// Positions are given before transactions commit, so that one given early may appear late. Every append holds a shared advisory lock
    /// from before it takes positions until it ends: once all who held the lock when the last position was seen have ended, nothing can
    /// appear at or before it any more.
    /// </summary>
    protected override async ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            await using DbCommand lastPosition =
                connection.Command($"SELECT coalesce(max(position), 0) FROM {TablesOf(connection.Context).Entries}");
            long last = (long)(await lastPosition.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
            await using DbCommand writing = connection.Command(NpgsqlAppend.AppendsUnderWay);
            for (string[] before = await AppendsAsync(); before.Length > 0; before = [.. before.Intersect(await AppendsAsync())])
            {
                await Task.Delay(Patience, cancellationToken).ConfigureAwait(false);
            }

            return last;

            async Task<string[]> AppendsAsync() => (string[])(await writing.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        },
        cancellationToken).ConfigureAwait(false);

    protected override void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds) => Add(command, "kinds", kinds.ToArray());

    protected override Exception? Explain(DbException exception) => NpgsqlErrors.Explain((NpgsqlException)exception);
}

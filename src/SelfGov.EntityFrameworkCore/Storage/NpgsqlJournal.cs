using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The journal in a PostgreSQL database, shared by any number of processes.</summary>
internal sealed class NpgsqlJournal(JournalConnections connections) : RelationalJournal(connections)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    protected override string ClaimText =>
        """
        UPDATE {0} SET claimed_until = @until WHERE case_id IN (
            SELECT case_id FROM {0}
            WHERE next_cause <= @now AND (claimed_until IS NULL OR claimed_until <= @now) AND kind = ANY (@kinds)
            ORDER BY next_cause LIMIT @limit FOR UPDATE SKIP LOCKED)
        RETURNING case_id, kind
        """;

    /// <summary>Rewrites the table of personal data, since PostgreSQL leaves deleted rows in its file until their place is needed.</summary>
    public override async ValueTask PurgeAsync(CancellationToken cancellationToken = default)
    {
        if (!Connections.AreOfHost)
        {
            await RunAsync(
                async connection =>
                {
                    string table = TablesOf(connection.Context).PersonalData;
                    await using DbCommand owner = connection.Command("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = @table::regclass");
                    Add(owner, "table", table);
                    if (await owner.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true)
                    {
                        // The server would skip the table with a warning, and the rows would stay in its file.
                        throw new JournalUnavailableException(
                            $"The personal data are destroyed, but only the owner of {table} can have its file rewritten: run VACUUM (FULL) {table} as the owner.",
                            new UnauthorizedAccessException());
                    }

                    await using DbCommand command = connection.Command($"VACUUM (FULL) {table}");
                    return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    protected override async ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        if (Connections.AreOfHost)
        {
            await WriteInTransactionOfHostAsync(batches, cancellationToken).ConfigureAwait(false);
            return;
        }

        JournalConnection opened = await Connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var connection = (NpgsqlConnection)opened.Connection;
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await NpgsqlAppend.WriteAsync(connection, transaction, TablesOf(opened.Context), batches, cancellationToken).ConfigureAwait(false);

                // Once the commit is on its way it is not cancelled: the caller would not know what became of it.
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Positions are given before transactions commit, so that one given early may appear late. Every append holds a shared advisory lock from before it
    /// takes positions until it ends: once all who held the lock when the last position was seen have ended, nothing can appear at or before it any more.
    /// </summary>
    protected override async ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            await using DbCommand lastPosition = connection.Command($"SELECT coalesce(max(position), 0) FROM {TablesOf(connection.Context).Entries}");
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

    private async ValueTask WriteInTransactionOfHostAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        DbContext host = Connections.Context();
        HostTransaction transaction = await HostTransaction.BeginAsync(host, cancellationToken).ConfigureAwait(false);
        try
        {
            await NpgsqlAppend.WriteAsync(
                (NpgsqlConnection)host.Database.GetDbConnection(), (NpgsqlTransaction)transaction.Transaction, TablesOf(host), batches, cancellationToken)
                .ConfigureAwait(false);
            await transaction.KeepAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.UndoAsync().ConfigureAwait(false);
            throw;
        }
    }
}

using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The table of cases: its lists and counts, and what in it was computed under another law.</summary>
internal sealed class CaseIndex(RelationalJournal journal)
{
    internal async ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await journal.RunAsync(
            async connection =>
            {
                // One more than asked for says whether there is another page.
                await using DbCommand command =
                    CaseRows.Of(connection, journal.TablesOf(connection.Context), (journal.Ordinal, journal.Aside), query, query.Limit + 1);
                List<CaseSummary> rows = await RowsAsync(
                    command, reader => new CaseRowReader(reader, journal.MomentOf).Read(), cancellationToken).ConfigureAwait(false);
                return rows.Count <= query.Limit
                    ? new CasePage([.. rows], null)
                    : new CasePage([.. rows[..^1]], PlaceOf(rows[^2], query).TokenFor(query));
            },
            cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<CaseCount> counts = await journal.RunAsync(
            async connection =>
            {
                await using DbCommand command = CaseRows.Count(
                    connection, journal.TablesOf(connection.Context), (journal.Ordinal, journal.Aside), query);
                return await RowsAsync(
                    command, reader => new CaseCount(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)), cancellationToken)
                    .ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return
        [
            .. counts.OrderBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.State, StringComparer.Ordinal),
        ];
    }

    internal async ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken) =>
        renewals.IsDefaultOrEmpty ? 0 : await journal.RunAsync(
            async connection =>
            {
                await using DbCommand command = Renewals(connection).Update(renewals);
                return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);

    private static CasePosition PlaceOf(CaseSummary summary, CaseQuery query) =>
        new(summary.Case.ToString(), query.DeadlineBefore is null ? null : summary.Status.NextDeadline);

    /// <summary>All rows of a question.</summary>
    internal static async ValueTask<List<T>> RowsAsync<T>(
        DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>What there is to renew of some kinds and editions.</summary>
    internal async ValueTask<List<RenewalProbe>> RenewableAsync(
        IReadOnlyList<(string Kind, string Edition)> editions, Instant now, CancellationToken cancellationToken) => await journal.RunAsync(
        async connection =>
        {
            await using DbCommand command = Renewals(connection).Probe(editions, now);
            return await RowsAsync(
                command,
                reader => new RenewalProbe(
                    reader.GetString(0), EditionId.FromStore(reader.GetString(1)), !reader.IsDBNull(2), !reader.IsDBNull(3)),
                cancellationToken).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The laws that the status of cases of some kinds and editions was computed under.</summary>
    internal async ValueTask<List<(string Kind, EditionId Edition, long Law)>> LawsAsync(
        IReadOnlyList<(string Kind, string Edition)> editions, CancellationToken cancellationToken) => await journal.RunAsync(
        async connection =>
        {
            await using DbCommand command = Renewals(connection).Laws(editions);
            return await RowsAsync(
                command, reader => (reader.GetString(0), EditionId.FromStore(reader.GetString(1)), reader.GetInt64(2)), cancellationToken)
                .ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The next cases to renew of a source.</summary>
    internal async ValueTask<List<RenewalRow>> ToRenewAsync(
        RenewalSource source, RenewalRow? after, int left, Instant now, int limit, CancellationToken cancellationToken) =>
        await journal.RunAsync(
        async connection =>
        {
            await using DbCommand command = Renewals(connection).Page(source, after, left, now, limit);
            return await RowsAsync(
                command,
                reader => new RenewalRow(reader.GetString(0), reader.GetInt64(1), reader.GetValue(2) as byte[] ?? [], reader.GetInt64(3)),
                cancellationToken).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);

    private RenewalRows Renewals(JournalConnection connection) =>
        new(connection, journal.TablesOf(connection.Context), journal.Ordinal, journal.Behind);
}

using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Reads what the tables keep of a case beside its entries and refused commands.</summary>
internal sealed class StoredCaseReader(
    JournalConnection connection, JournalTables tables, CaseId id, Func<DbDataReader, int, Instant> momentOf,
    CancellationToken cancellationToken)
{
    internal async ValueTask<StoredCase?> ReadAsync()
    {
        (CaseSummary Summary, Instant? ClaimedUntil)[] rows = await RowsAsync(
            $"SELECT {CaseRowReader.Columns} FROM {tables.Cases} WHERE case_id = @case",
            reader => new CaseRowReader(reader, momentOf).ReadWithClaim()).ConfigureAwait(false);
        RecordedRequest[] requests = await RowsAsync(
            $"SELECT key, first_version, last_version FROM {tables.Requests} WHERE case_id = @case",
            reader => new RecordedRequest(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2))).ConfigureAwait(false);
        long[] orphans = await RowsAsync(
            $"""
            SELECT p.version FROM {tables.PersonalData} AS p WHERE p.case_id = @case
                AND NOT EXISTS (SELECT 1 FROM {tables.Entries} AS e WHERE e.case_id = p.case_id AND e.version = p.version)
                AND NOT EXISTS (SELECT 1 FROM {tables.Refusals} AS r WHERE r.case_id = p.case_id AND r.number = -p.version)
            ORDER BY p.version
            """,
            reader => reader.GetInt64(0)).ConfigureAwait(false);
        (CaseSummary? summary, Instant? claimedUntil) = rows is [var row] ? row : default;
        return new StoredCase
        {
            Summary = summary,
            ClaimedUntil = claimedUntil,
            Requests = ImmutableArray.Create(requests),
            OrphanedPersonalData = ImmutableArray.Create(orphans),
        };
    }

    private async ValueTask<T[]> RowsAsync<T>(string text, Func<DbDataReader, T> read)
    {
        await using DbCommand command = connection.Command(text);
        RelationalJournal.Add(command, "case", id.ToString());
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return [.. rows];
    }
}

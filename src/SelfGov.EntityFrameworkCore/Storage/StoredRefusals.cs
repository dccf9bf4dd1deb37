using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The table of refusals, and what of them is personal.</summary>
/// <param name="journal">The journal.</param>
/// <param name="isInTransactionOfHost">Whether a refusal belongs to a transaction that the host ends.</param>
internal sealed class StoredRefusals(RelationalJournal journal, bool isInTransactionOfHost)
{
    internal async IAsyncEnumerable<RefusedCommand> ReadRefusalsAsync(
        CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (RefusedCommand refused in await journal.RunAsync(
            async connection =>
            {
                JournalTables names = journal.TablesOf(connection.Context);
                await using DbCommand command = connection.Command(
                    $"SELECT {string.Join(", ", RefusalReader.Columns.Select(column => $"r.{column}"))}, p.record "
                        + $"FROM {names.Refusals} AS r LEFT JOIN {names.PersonalData} AS p "
                        + "ON p.case_id = r.case_id AND p.version = -r.number "
                        + "WHERE r.case_id = @case ORDER BY r.number");
                RelationalJournal.Add(command, "case", id.ToString());
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                var read = new List<RefusedCommand>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    read.Add(RefusalReader.Read(reader, id, journal.MomentOf));
                }

                return read;
            },
            cancellationToken).ConfigureAwait(false))
        {
            yield return refused;
        }
    }

    internal async ValueTask<bool> AppendRefusalAsync(RefusedCommand refused, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return await journal.RunAsync(
            async connection =>
            {
                JournalTables names = journal.TablesOf(connection.Context);
                await using DbTransaction? own = isInTransactionOfHost
                    ? null
                    : await connection.Connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                bool isAppended = await InsertAsync(
                    connection, own, names.Refusals, RefusalReader.Columns, RefusalReader.ValuesOf(refused), "ON CONFLICT DO NOTHING",
                    cancellationToken).ConfigureAwait(false);
                if (isAppended && refused.Personal is { } record)
                {
                    await InsertAsync(
                        connection, own, names.PersonalData, ["case_id", "version", "record"],
                        [refused.Case.ToString(), JournalTables.VersionOfRefused(refused.Number), record],
                        JournalTables.ReplacingOrphans, cancellationToken).ConfigureAwait(false);
                }

                if (own is not null)
                {
                    await own.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                }

                return isAppended;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> InsertAsync(
        JournalConnection connection, DbTransaction? transaction, string table, ImmutableArray<string> columns,
        ImmutableArray<object?> values, string conflict, CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.Command(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))}) "
                + conflict);
        command.Transaction = transaction ?? command.Transaction;
        for (int i = 0; i < columns.Length; i++)
        {
            RelationalJournal.Add(command, columns[i], values[i] ?? DBNull.Value);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }
}

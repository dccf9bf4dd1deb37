using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>Writes the tables of the worklist, in a transaction of its caller.</summary>
internal sealed class WorklistWriter(
    JournalConnection connection, DbTransaction transaction, WorklistTables tables, CancellationToken cancellationToken)
{
    private const int RowsInStatement = 200;

    private const string Marking = "law = excluded.law, renew_at = excluded.renew_at, failure = excluded.failure";

    private static readonly string Replacing =
        $"{string.Join(", ", WorkEntry.CaseColumns.Skip(1).Select(column => $"{column} = excluded.{column}"))} "
        + "WHERE known.version <= excluded.version";

    /// <summary>Moves the reader on; false where it does not stand where the caller thinks.</summary>
    internal async ValueTask<bool> MoveAsync(long from, long to)
    {
        if (from == 0)
        {
            await ExecuteAsync($"INSERT INTO {tables.Reader} (kind, position, law) VALUES ('', 0, 0) ON CONFLICT (kind) DO NOTHING")
                .ConfigureAwait(false);
        }

        // The row is locked by whoever changes it first; another process waits, and then finds that the reader stands elsewhere.
        return await ExecuteAsync(
            $"UPDATE {tables.Reader} SET position = @to WHERE kind = '' AND position = @from", ("to", to), ("from", from))
            .ConfigureAwait(false) == 1;
    }

    /// <summary>Says under which law the rows of some kinds are renewed from now on.</summary>
    internal async ValueTask AnnounceAsync(IEnumerable<(string Kind, long Law)> laws)
    {
        foreach ((string kind, long law) in laws)
        {
            await ExecuteAsync(
                $"INSERT INTO {tables.Reader} (kind, position, law) VALUES (@kind, 0, @law) "
                    + "ON CONFLICT (kind) DO UPDATE SET law = excluded.law",
                ("kind", kind), ("law", law)).ConfigureAwait(false);
        }
    }

    /// <summary>Throws away everything but the laws, and has the reader stand at 0.</summary>
    internal async ValueTask ClearAsync()
    {
        await ExecuteAsync($"UPDATE {tables.Reader} SET position = 0 WHERE kind = ''").ConfigureAwait(false);
        foreach (string table in (string[])[tables.Cases, tables.Work, tables.Roles])
        {
            await ExecuteAsync($"DELETE FROM {table}").ConfigureAwait(false);
        }
    }

    /// <summary>Puts cases in the place of what was known of them; what was computed from more of a journal stays.</summary>
    /// <param name="entries">The cases, each once.</param>
    /// <returns>How many were written.</returns>
    internal async ValueTask<int> WriteAsync(IEnumerable<WorkEntry> entries)
    {
        // Always in one order, so that processes that meet wait for each other and not both.
        WorkEntry[] ordered = [.. entries.OrderBy(entry => entry.Case, StringComparer.Ordinal)];
        HashSet<string> written = await UpsertAsync(ordered.Where(entry => entry.Work is not null), Replacing).ConfigureAwait(false);
        HashSet<string> marked = await UpsertAsync(ordered.Where(entry => entry.Work is null), Marking).ConfigureAwait(false);
        WorkEntry[] replaced = [.. ordered.Where(entry => written.Contains(entry.Case))];
        foreach (string table in (string[])[tables.Work, tables.Roles])
        {
            foreach (string[] ids in written.Chunk(RowsInStatement))
            {
                await ExecuteAsync(
                    $"DELETE FROM {table} WHERE case_id IN ({string.Join(", ", ids.Select((_, i) => $"@p{i}"))})",
                    [.. ids.Select((id, i) => ($"p{i}", (object?)id))]).ConfigureAwait(false);
            }
        }

        await InsertAsync(tables.Work, WorkEntry.WorkColumns, replaced.SelectMany(entry => entry.Work!.Value)).ConfigureAwait(false);
        await InsertAsync(tables.Roles, WorkEntry.RoleColumns, replaced.SelectMany(entry => entry.Roles)).ConfigureAwait(false);
        return written.Count + marked.Count;
    }

    private async ValueTask<HashSet<string>> UpsertAsync(IEnumerable<WorkEntry> entries, string onConflict)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (WorkEntry[] chunk in entries.Chunk(RowsInStatement))
        {
            await using DbCommand command = Inserting(
                tables.Cases, WorkEntry.CaseColumns, [.. chunk.Select(entry => entry.Row)],
                $" ON CONFLICT (case_id) DO UPDATE SET {onConflict} RETURNING case_id");
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                written.Add(reader.GetString(0));
            }
        }

        return written;
    }

    private async ValueTask InsertAsync(string table, ImmutableArray<string> columns, IEnumerable<ImmutableArray<object?>> rows)
    {
        foreach (ImmutableArray<object?>[] chunk in rows.Chunk(RowsInStatement))
        {
            await using DbCommand command = Inserting(table, columns, [.. chunk], string.Empty);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private DbCommand Inserting(string table, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object?>> rows, string end)
    {
        DbCommand command = Command(
            $"INSERT INTO {table} AS known ({string.Join(", ", columns)}) VALUES "
                + string.Join(", ", rows.Select((row, i) => $"({string.Join(", ", row.Select((_, j) => NameOf(i, j)))})")) + end);
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                Add(command, NameOf(i, j), rows[i][j], columns[j]);
            }
        }

        return command;

        string NameOf(int row, int column) => $"@p{(row * columns.Length) + column}";
    }

    private async ValueTask<int> ExecuteAsync(string text, params (string Name, object? Value)[] parameters)
    {
        await using DbCommand command = Command(text);
        foreach ((string name, object? value) in parameters)
        {
            Add(command, name, value, name);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private DbCommand Command(string text)
    {
        DbCommand command = connection.Command(text);
        command.Transaction = transaction;
        return command;
    }

    private static void Add(DbCommand command, string name, object? value, string column)
    {
        RelationalJournal.Add(command, name, value ?? DBNull.Value);
        if (value is null)
        {
            // A null says nothing of its type, and a server asks.
            command.Parameters[^1].DbType = column == "renew_at" ? DbType.DateTime : DbType.String;
        }
    }
}

using System.Data.Common;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What the tables of the worklist say of the work of its reader.</summary>
internal sealed class WorklistState(JournalConnection connection, WorklistTables tables, CancellationToken cancellationToken)
{
    /// <summary>Where the reader stands; 0 where it has not begun.</summary>
    internal async ValueTask<long> PositionAsync() =>
        (await RowsAsync($"SELECT position FROM {tables.Reader} WHERE kind = ''", reader => reader.GetInt64(0)).ConfigureAwait(false))
        .SingleOrDefault();

    /// <summary>The law under which the rows of each kind are renewed.</summary>
    internal async ValueTask<Dictionary<string, long>> LawsAsync() =>
        (await RowsAsync($"SELECT kind, law FROM {tables.Reader}", reader => (reader.GetString(0), reader.GetInt64(1)))
            .ConfigureAwait(false))
        .ToDictionary(each => each.Item1, each => each.Item2, StringComparer.Ordinal);

    /// <summary>From which version, and under which law, cases were computed.</summary>
    internal async ValueTask<Dictionary<string, (long Version, long Law)>> ComputedAsync(IReadOnlyList<string> ids) =>
        (await RowsAsync(
            $"SELECT case_id, version, law FROM {tables.Cases} WHERE case_id IN ({string.Join(", ", ids.Select((_, i) => $"@p{i}"))})",
            reader => (reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)),
            [.. ids.Select((id, i) => ($"p{i}", (object)id))]).ConfigureAwait(false))
        .ToDictionary(each => each.Item1, each => (each.Item2, each.Item3), StringComparer.Ordinal);

    /// <summary>Cases of some kinds whose deadlines time has changed, those of the earliest moment first.</summary>
    internal ValueTask<List<StoredCase>> DueAsync(IReadOnlyList<string> kinds, Instant now, int limit) => RowsAsync(
        $"SELECT case_id, kind, edition FROM {tables.Cases} WHERE renew_at <= @now "
            + $"AND kind IN ({string.Join(", ", kinds.Select((_, i) => $"@p{i}"))}) ORDER BY renew_at, case_id LIMIT {limit}",
        ReadCase,
        [("now", now.ToDatabase()), .. kinds.Select((kind, i) => ($"p{i}", (object)kind))]);

    /// <summary>Which laws rows were computed under, kind by kind: one look into the index for each.</summary>
    internal ValueTask<List<(string Kind, long Law)>> ComputedUnderAsync() => RowsAsync(
        $"""
        WITH RECURSIVE known (kind, law) AS (
            SELECT (SELECT kind FROM {tables.Cases} ORDER BY kind, law LIMIT 1), (SELECT law FROM {tables.Cases} ORDER BY kind, law LIMIT 1)
            UNION ALL
            SELECT
                (SELECT c.kind FROM {tables.Cases} AS c WHERE (c.kind, c.law) > (known.kind, known.law) ORDER BY c.kind, c.law LIMIT 1),
                (SELECT c.law FROM {tables.Cases} AS c WHERE (c.kind, c.law) > (known.kind, known.law) ORDER BY c.kind, c.law LIMIT 1)
            FROM known WHERE known.kind IS NOT NULL)
        SELECT kind, law FROM known WHERE kind IS NOT NULL
        """,
        reader => (reader.GetString(0), reader.GetInt64(1)));

    /// <summary>Cases that were computed under a law.</summary>
    internal ValueTask<List<StoredCase>> UnderAsync(string kind, long law, int limit) => RowsAsync(
        $"SELECT case_id, kind, edition FROM {tables.Cases} WHERE kind = @kind AND law = @law ORDER BY case_id LIMIT {limit}",
        ReadCase,
        [("kind", kind), ("law", law)]);

    private static StoredCase ReadCase(DbDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2));

    private async ValueTask<List<T>> RowsAsync<T>(
        string text, Func<DbDataReader, T> read, params (string Name, object Value)[] parameters)
    {
        await using DbCommand command = connection.Command(text);
        foreach ((string name, object value) in parameters)
        {
            RelationalJournal.Add(command, name, value);
        }

        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>A case that has to be computed anew.</summary>
    internal sealed record StoredCase(string Id, string Kind, string Edition);
}

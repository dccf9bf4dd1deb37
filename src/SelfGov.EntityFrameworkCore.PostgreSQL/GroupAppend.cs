using Npgsql;
using NpgsqlTypes;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// Batches of different cases, each for itself, as one statement over arrays, which the server commits by itself: what does not fit is
/// left out, and the statement answers with it.
/// </summary>
/// <remarks>
/// It waits for no row that another transaction has: such a case is left out too. So two groups never wait for each other, in whatever
/// order they have the cases.
/// </remarks>
internal sealed class GroupAppend : IAsyncDisposable
{
    private const string Status =
        "case_id, version, head, updated, state, unit, next_cause, next_deadline, unit_code, holds_until, law";

    private readonly bool hasPersonalData;
    private readonly bool isBound;
    private readonly NpgsqlCommand command;
    private int place;

    internal GroupAppend(NpgsqlConnection connection, JournalTables tables, bool hasPersonalData, AppendGuard guard)
    {
        this.hasPersonalData = hasPersonalData;
        isBound = guard.IsBound;
        command = new NpgsqlCommand(TextOf(tables, hasPersonalData, guard), connection);
        AddParameters();
    }

    /// <returns>
    /// The cases that were left out, with the version that each stands at as far as is committed; null where there is none.
    /// </returns>
    internal async ValueTask<Dictionary<string, long?>?> ExecuteAsync(
        IReadOnlyList<JournalBatch> members, DateTime? bound, bool prepares)
    {
        Set(members, bound);
        if (prepares && !command.IsPrepared)
        {
            await command.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return await LeftOutAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private void Set(IReadOnlyList<JournalBatch> members, DateTime? bound)
    {
        place = 0;
        SetStatus(members);
        JournalEntry[] entries = [.. members.SelectMany(each => each.Entries)];
        SetEntries(entries);
        (string Case, RecordedRequest Request)[] requests =
            [.. members.SelectMany(each => each.Requests.Select(request => (each.Case.ToString(), request)))];
        Set(requests, each => each.Case);
        Set(requests, each => each.Request.Key);
        Set(requests, each => each.Request.FirstVersion);
        Set(requests, each => each.Request.LastVersion);
        if (hasPersonalData)
        {
            JournalEntry[] personal = [.. entries.Where(entry => entry.PersonalUtf8 is not null)];
            Set(personal, entry => entry.Case.ToString());
            Set(personal, entry => entry.Version);
            Set(personal, entry => entry.PersonalUtf8!.Value);
        }

        if (isBound)
        {
            ((NpgsqlParameter<DateTime>)command.Parameters[place]).TypedValue = bound!.Value;
        }
    }

    private async ValueTask<Dictionary<string, long?>?> LeftOutAsync()
    {
        Dictionary<string, long?>? leftOut = null;
        NpgsqlDataReader reader = await command.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false))
            {
                (leftOut ??= new(StringComparer.Ordinal)).Add(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetInt64(1));
            }
        }

        return leftOut;
    }

    private void SetStatus(IReadOnlyList<JournalBatch> members)
    {
        Set(members, each => each.Case.ToString());
        Set(members, each => each.End.Count);
        Set(members, each => each.End.Head.ToArray());
        Set(members, each => each.Entries[^1].Recorded.ToDateTimeUtc());
        Set(members, each => each.Status.State);
        Set(members, each => each.Status.Unit);
        Set(members, each => each.Status.NextCause?.ToDateTimeUtc());
        Set(members, each => each.Status.NextDeadline?.ToDateTimeUtc());
        Set(members, each => each.Status.UnitCode);
        Set(members, each => each.Status.HoldsUntil?.ToDateTimeUtc());
        Set(members, each => each.Status.Law);
        Set(members, each => each.Entries[0].Kind);
        Set(members, each => each.Entries[0].Edition.ToString());
        Set(members, each => each.Start.Count);
        Set(members, each => each.Start.Head.ToArray());
    }

    private void SetEntries(JournalEntry[] entries)
    {
        Set(entries, entry => entry.Case.ToString());
        Set(entries, entry => entry.Version);
        Set(entries, entry => entry.Recorded.ToDateTimeUtc());
        Set(entries, entry => entry.ActorId);
        Set(entries, entry => entry.Role);
        Set(entries, entry => entry.Kind);
        Set(entries, entry => entry.Edition.ToString());
        Set(entries, entry => entry.FactName);
        Set(entries, entry => entry.PayloadUtf8);
        Set(entries, entry => entry.Commitment == default ? null : entry.Commitment.ToArray());
        Set(entries, entry => entry.Previous.ToArray());
        Set(entries, entry => entry.Hash.ToArray());
        Set(entries, entry => entry.CommandUtf8);
        Set(entries, entry => entry.Decision);
        Set(entries, entry => StoredRoles.Write(entry.Roles));
        Set(entries, entry => entry.Fingerprint?.ToString());
        Set(entries, entry => entry.On?.ToDateTimeUtc());
    }

    private static string TextOf(JournalTables tables, bool hasPersonalData, AppendGuard guard)
    {
        int next = 37;
        string Numbers(int count)
        {
            next += count;
            return string.Join(", ", Enumerable.Range(next - count, count).Select(number => $"${number}"));
        }

        string personal = hasPersonalData
            ? $"""
              ,
              personal AS (
                  INSERT INTO {tables.PersonalData} (case_id, version, record)
                  SELECT u.* FROM unnest({Numbers(3)}) AS u (case_id, version, record) JOIN fitting USING (case_id)
                  {JournalTables.ReplacingOrphans})
              """
            : string.Empty;

        // Positions are given in the order of the rows that the select yields.
        return
            $"""
            WITH locked AS MATERIALIZED (SELECT {guard.Text(next)}),
            member AS MATERIALIZED (
                SELECT u.* FROM locked, unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
                    AS u ({Status}, kind, edition, from_version, from_head)),
            held AS MATERIALIZED (
                SELECT c.case_id FROM member AS u JOIN {tables.Cases} AS c ON c.case_id = u.case_id
                WHERE c.version = u.from_version AND c.head = u.from_head
                ORDER BY c.case_id FOR UPDATE OF c SKIP LOCKED),
            moved AS (
                UPDATE {tables.Cases} AS c SET version = u.version, head = u.head, updated = u.updated, state = u.state, unit = u.unit,
                    next_cause = u.next_cause, next_deadline = u.next_deadline, claimed_until = NULL, unit_code = u.unit_code,
                    holds_until = u.holds_until, law = u.law, computed_for = CASE WHEN u.law IS NULL THEN 0 ELSE u.version END
                FROM held JOIN member AS u ON u.case_id = held.case_id
                WHERE c.case_id = held.case_id
                RETURNING c.case_id),
            opened AS (
                INSERT INTO {tables.Cases} ({Status}, kind, edition, computed_for)
                SELECT {Status}, kind, edition, CASE WHEN law IS NULL THEN 0 ELSE version END FROM member WHERE from_version = 0
                ORDER BY case_id
                ON CONFLICT DO NOTHING
                RETURNING case_id),
            fitting AS MATERIALIZED (SELECT case_id FROM moved UNION ALL SELECT case_id FROM opened),
            asked AS (
                INSERT INTO {tables.Requests} (case_id, key, first_version, last_version)
                SELECT u.* FROM unnest($33, $34, $35, $36) AS u (case_id, key, first_version, last_version) JOIN fitting USING (case_id)),
            added AS (
                INSERT INTO {tables.Entries} ({NpgsqlAppend.EntryColumns})
                SELECT {NpgsqlAppend.EntryColumns}
                FROM unnest($16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32) WITH ORDINALITY
                    AS u ({NpgsqlAppend.EntryColumns}, place)
                JOIN fitting USING (case_id)
                ORDER BY place){personal}
            SELECT u.case_id, (SELECT c.version FROM {tables.Cases} AS c WHERE c.case_id = u.case_id)
            FROM member AS u WHERE NOT EXISTS (SELECT FROM fitting WHERE fitting.case_id = u.case_id)
            """;
    }

    private void AddParameters()
    {
        AddStatusParameters();
        AddEntryParameters();
        Add<string>(NpgsqlDbType.Text, 2);
        Add<long>(NpgsqlDbType.Bigint, 2);
        if (hasPersonalData)
        {
            Add<string>(NpgsqlDbType.Text, 1);
            Add<long>(NpgsqlDbType.Bigint, 1);
            Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Text, 1);
        }

        if (isBound)
        {
            command.Parameters.Add(new NpgsqlParameter<DateTime> { NpgsqlDbType = NpgsqlDbType.TimestampTz });
        }
    }

    private void AddStatusParameters()
    {
        Add<string>(NpgsqlDbType.Text, 1);
        Add<long>(NpgsqlDbType.Bigint, 1);
        Add<byte[]>(NpgsqlDbType.Bytea, 1);
        Add<DateTime>(NpgsqlDbType.TimestampTz, 1);
        Add<string?>(NpgsqlDbType.Text, 2);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, 2);
        Add<string?>(NpgsqlDbType.Text, 1);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, 1);
        Add<long?>(NpgsqlDbType.Bigint, 1);
        Add<string>(NpgsqlDbType.Text, 2);
        Add<long>(NpgsqlDbType.Bigint, 1);
        Add<byte[]>(NpgsqlDbType.Bytea, 1);
    }

    private void AddEntryParameters()
    {
        Add<string>(NpgsqlDbType.Text, 1);
        Add<long>(NpgsqlDbType.Bigint, 1);
        Add<DateTime>(NpgsqlDbType.TimestampTz, 1);
        Add<string>(NpgsqlDbType.Text, 5);
        Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Text, 1);
        Add<byte[]?>(NpgsqlDbType.Bytea, 3);
        Add<ReadOnlyMemory<byte>?>(NpgsqlDbType.Text, 1);
        Add<long?>(NpgsqlDbType.Bigint, 1);
        Add<string?>(NpgsqlDbType.Text, 2);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, 1);
    }

    private void Add<T>(NpgsqlDbType type, int times)
    {
        for (int i = 0; i < times; i++)
        {
            command.Parameters.Add(new NpgsqlParameter<T[]> { NpgsqlDbType = NpgsqlDbType.Array | type });
        }
    }

    private void Set<TRow, T>(IReadOnlyList<TRow> rows, Func<TRow, T> value)
    {
        var values = new T[rows.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        ((NpgsqlParameter<T[]>)command.Parameters[place++]).TypedValue = values;
    }
}

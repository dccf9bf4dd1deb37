using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// One entry of one case as one statement of values, which the server commits by itself: where the case does not stand where the batch
/// starts, it divides by zero.
/// </summary>
internal sealed class LoneAppend : IAsyncDisposable
{
    private const string Changes =
        """
        version = $2, head = $12, updated = $3, state = $18, unit = $19, next_cause = $20, next_deadline = $21, claimed_until = NULL,
                unit_code = $22, holds_until = $23, law = $24, computed_for = CASE WHEN $24 IS NULL THEN 0 ELSE $2 END
        """;

    private readonly LoneShape shape;
    private readonly NpgsqlCommand command;
    private int place;

    internal LoneAppend(NpgsqlConnection connection, JournalTables tables, LoneShape shape, AppendGuard guard)
    {
        this.shape = shape;
        command = new NpgsqlCommand(TextOf(tables, shape, guard), connection);
        AddParameters(guard);
    }

    /// <summary>The shape of an append; null where it takes more than one statement of values.</summary>
    internal static LoneShape? ShapeOf(JournalBatch batch) => batch is { Entries: [var entry], Requests.Length: <= 1 }
        ? new(batch.Start.Count == 0, !batch.Requests.IsEmpty, entry.PersonalUtf8 is not null)
        : null;

    internal async ValueTask ExecuteAsync(JournalBatch batch, DateTime? bound, bool prepares)
    {
        Set(batch, bound);
        if (prepares && !command.IsPrepared)
        {
            await command.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        }

        await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private void Set(JournalBatch batch, DateTime? bound)
    {
        JournalEntry entry = batch.Entries[0];
        place = 0;
        Set(entry.Case.ToString());
        Set(entry.Version);
        Set(entry.Recorded.ToDateTimeUtc());
        Set(entry.ActorId);
        Set(entry.Role);
        Set(entry.Kind);
        Set(entry.Edition.ToString());
        Set(entry.FactName);
        Set(entry.PayloadUtf8);
        Set(entry.Commitment == default ? null : entry.Commitment.ToArray());
        Set(entry.Previous.ToArray());
        Set(entry.Hash.ToArray());
        Set(entry.CommandUtf8);
        Set(entry.Decision);
        Set(StoredRoles.Write(entry.Roles));
        Set(entry.Fingerprint?.ToString());
        Set(entry.On?.ToDateTimeUtc());
        Set(batch.Status.State);
        Set(batch.Status.Unit);
        Set(batch.Status.NextCause?.ToDateTimeUtc());
        Set(batch.Status.NextDeadline?.ToDateTimeUtc());
        Set(batch.Status.UnitCode);
        Set(batch.Status.HoldsUntil?.ToDateTimeUtc());
        Set(batch.Status.Law);
        if (!shape.Opens)
        {
            Set(batch.Start.Head.ToArray());
        }

        if (shape.HasRequest)
        {
            Set(batch.Requests[0].Key);
        }

        if (shape.HasPersonalData)
        {
            Set(entry.PersonalUtf8!.Value);
        }

        if (bound is not null)
        {
            Set(bound);
        }
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static string TextOf(JournalTables tables, LoneShape shape, AppendGuard guard)
    {
        int next = shape.Opens ? 25 : 26;
        string changed = shape.Opens
            ? $"""
              INSERT INTO {tables.Cases} (case_id, version, head, updated, state, unit, next_cause, next_deadline, unit_code, holds_until,
                      law, kind, edition, computed_for)
                  SELECT $1, $2, $12, $3, $18, $19, $20, $21, $22, $23, $24, $6, $7, CASE WHEN $24 IS NULL THEN 0 ELSE $2 END FROM locked
                  ON CONFLICT DO NOTHING
              """
            : $"UPDATE {tables.Cases} AS c SET {Changes} FROM locked WHERE c.case_id = $1 AND c.version = $2 - 1 AND c.head = $25";
        string asked = shape.HasRequest
            ? $"""
              ,
              asked AS (
                  INSERT INTO {tables.Requests} (case_id, key, first_version, last_version) SELECT $1, ${next++}, $2, $2 FROM locked
                  RETURNING 1)
              """
            : string.Empty;
        string personal = shape.HasPersonalData
            ? $"""
              ,
              personal AS (
                  INSERT INTO {tables.PersonalData} (case_id, version, record) SELECT $1, $2, ${next++} FROM changed
                  {JournalTables.ReplacingOrphans})
              """
            : string.Empty;
        return
            $"""
            WITH locked AS MATERIALIZED (SELECT {guard.Text(next)}),
            changed AS (
                {changed}
                RETURNING 1){asked},
            added AS (
                INSERT INTO {tables.Entries} ({NpgsqlAppend.EntryColumns})
                SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17 FROM changed){personal}
            SELECT 1 / ((SELECT count(*) FROM changed){(shape.HasRequest ? " * (SELECT count(*) FROM asked)" : string.Empty)})
            """;
    }

    private void AddParameters(AppendGuard guard)
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
        Add<string?>(NpgsqlDbType.Text, 2);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, 2);
        Add<string?>(NpgsqlDbType.Text, 1);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, 1);
        Add<long?>(NpgsqlDbType.Bigint, 1);
        Add<byte[]>(NpgsqlDbType.Bytea, shape.Opens ? 0 : 1);
        Add<string>(NpgsqlDbType.Text, shape.HasRequest ? 1 : 0);
        Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Text, shape.HasPersonalData ? 1 : 0);
        Add<DateTime?>(NpgsqlDbType.TimestampTz, guard.IsBound ? 1 : 0);
    }

    private void Add<T>(NpgsqlDbType type, int times)
    {
        for (int i = 0; i < times; i++)
        {
            command.Parameters.Add(new NpgsqlParameter<T> { NpgsqlDbType = type });
        }
    }

    private void Set<T>(T value) => ((NpgsqlParameter<T>)command.Parameters[place++]).TypedValue = value;
}

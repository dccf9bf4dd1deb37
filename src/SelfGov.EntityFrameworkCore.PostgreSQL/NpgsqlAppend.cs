using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>Writes batches to PostgreSQL in one round trip, however many there are.</summary>
internal static class NpgsqlAppend
{
    internal const string EntryColumns =
        "case_id, version, recorded, actor, role, kind, edition, fact, payload, commitment, previous, hash, command, decision, roles, "
            + "fingerprint, happened";

    internal static async ValueTask WriteAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, JournalTables tables, ImmutableArray<JournalBatch> batches,
        ClockBound? bound, bool copies, CancellationToken cancellationToken)
    {
        Instant? now = bound?.Clock.GetCurrentInstant();
        ImmutableArray<JournalEntry> entries = batches.Length == 1 ? batches[0].Entries : [.. batches.SelectMany(each => each.Entries)];
        copies &= entries.Length >= EntryCopy.Fewest;
        var batch = new NpgsqlBatch(connection, transaction);
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand($"SELECT clock_timestamp(), {AppendLock.Taken(tables)}"));
            int opened = AddOpened(batch, tables, [.. batches.Where(each => each.Start.Count == 0)]);
            int moved = AddMoved(batch, tables, [.. batches.Where(each => each.Start.Count > 0)]);
            AddRequests(batch, tables, [.. batches.SelectMany(each => each.Requests.Select(request => (each.Case.ToString(), request)))]);
            if (!copies)
            {
                AddEntries(batch, tables, entries);
            }

            AddPersonalData(batch, tables, [.. entries.Where(entry => entry.PersonalUtf8 is not null)]);
            AddErased(batch, tables, [.. batches.Where(each => !JournalTables.ErasedBy(each).IsEmpty)]);
            Instant server = await ExecuteAsync(batch, cancellationToken).ConfigureAwait(false);
            bound?.ThrowIfAhead(now!.Value, server);
            if (Affected(batch, 1, opened) + Affected(batch, opened > 0 ? 2 : 1, moved) != batches.Length)
            {
                throw new JournalMovedException();
            }
        }

        if (copies)
        {
            await CopyAsync(connection, tables, entries, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask CopyAsync(
        NpgsqlConnection connection, JournalTables tables, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        try
        {
            await EntryCopy.WriteAsync(connection, tables, entries, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (NpgsqlErrors.IsVersionTaken(exception))
        {
            throw new JournalMovedException();
        }
    }

    /// <returns>What the server's clock said.</returns>
    private static async ValueTask<Instant> ExecuteAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                Instant server = Instant.FromDateTimeUtc(reader.GetDateTime(0));
                while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false))
                {
                }

                return server;
            }
        }
        catch (PostgresException exception) when (NpgsqlErrors.IsVersionTaken(exception))
        {
            throw new JournalMovedException();
        }
    }

    private static int Affected(NpgsqlBatch batch, int command, int expected) =>
        expected == 0 ? 0 : batch.BatchCommands[command].RecordsAffected;

    private static int AddOpened(NpgsqlBatch batch, JournalTables tables, JournalBatch[] opened)
    {
        if (opened.Length > 0)
        {
            NpgsqlBatchCommand command = Add(batch,
                $"""
                INSERT INTO {tables.Cases} (case_id, version, head, updated, state, unit, next_cause, next_deadline, unit_code,
                    holds_until, law, kind, edition, computed_for)
                SELECT *, CASE WHEN law IS NULL THEN 0 ELSE version END FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                    AS u (case_id, version, head, updated, state, unit, next_cause, next_deadline, unit_code, holds_until, law, kind,
                        edition)
                ON CONFLICT DO NOTHING
                """);
            AddStatus(command, opened);
            AddTexts(command, opened, each => each.Entries[0].Kind);
            AddTexts(command, opened, each => each.Entries[0].Edition.ToString());
        }

        return opened.Length;
    }

    private static int AddMoved(NpgsqlBatch batch, JournalTables tables, JournalBatch[] moved)
    {
        if (moved.Length > 0)
        {
            NpgsqlBatchCommand command = Add(batch,
                $"""
                UPDATE {tables.Cases} AS c SET version = u.version, head = u.head, updated = u.updated, state = u.state, unit = u.unit,
                    next_cause = u.next_cause, next_deadline = u.next_deadline, claimed_until = NULL, unit_code = u.unit_code,
                    holds_until = u.holds_until, law = u.law,
                    computed_for = CASE WHEN u.law IS NULL THEN 0 ELSE u.version END
                FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                    AS u (case_id, version, head, updated, state, unit, next_cause, next_deadline, unit_code, holds_until, law,
                        from_version, from_head)
                WHERE c.case_id = u.case_id AND c.version = u.from_version AND c.head = u.from_head
                """);
            AddStatus(command, moved);
            AddArray(command, NpgsqlDbType.Bigint, moved, each => each.Start.Count);
            AddArray(command, NpgsqlDbType.Bytea, moved, each => each.Start.Head.ToArray());
        }

        return moved.Length;
    }

    private static void AddStatus(NpgsqlBatchCommand command, JournalBatch[] batches)
    {
        AddTexts(command, batches, each => each.Case.ToString());
        AddArray(command, NpgsqlDbType.Bigint, batches, each => each.End.Count);
        AddArray(command, NpgsqlDbType.Bytea, batches, each => each.End.Head.ToArray());
        AddArray(command, NpgsqlDbType.TimestampTz, batches, each => each.Entries[^1].Recorded.ToDateTimeUtc());
        AddTexts(command, batches, each => each.Status.State);
        AddTexts(command, batches, each => each.Status.Unit);
        AddArray(command, NpgsqlDbType.TimestampTz, batches, each => each.Status.NextCause?.ToDateTimeUtc());
        AddArray(command, NpgsqlDbType.TimestampTz, batches, each => each.Status.NextDeadline?.ToDateTimeUtc());
        AddTexts(command, batches, each => each.Status.UnitCode);
        AddArray(command, NpgsqlDbType.TimestampTz, batches, each => each.Status.HoldsUntil?.ToDateTimeUtc());
        AddArray(command, NpgsqlDbType.Bigint, batches, each => each.Status.Law);
    }

    private static void AddRequests(NpgsqlBatch batch, JournalTables tables, (string Case, RecordedRequest Request)[] requests)
    {
        if (requests.Length > 0)
        {
            NpgsqlBatchCommand command = Add(batch,
                $"INSERT INTO {tables.Requests} (case_id, key, first_version, last_version) SELECT * FROM unnest($1, $2, $3, $4)");
            AddTexts(command, requests, each => each.Case);
            AddTexts(command, requests, each => each.Request.Key);
            AddArray(command, NpgsqlDbType.Bigint, requests, each => each.Request.FirstVersion);
            AddArray(command, NpgsqlDbType.Bigint, requests, each => each.Request.LastVersion);
        }
    }

    private static void AddEntries(NpgsqlBatch batch, JournalTables tables, IReadOnlyCollection<JournalEntry> entries)
    {
        // Positions are given in the order of the rows that the select yields.
        NpgsqlBatchCommand command = Add(batch,
            $"""
            INSERT INTO {tables.Entries} ({EntryColumns})
            SELECT {EntryColumns}
            FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) WITH ORDINALITY
                AS u ({EntryColumns}, place)
            ORDER BY place
            """);
        AddTexts(command, entries, entry => entry.Case.ToString());
        AddArray(command, NpgsqlDbType.Bigint, entries, entry => entry.Version);
        AddArray(command, NpgsqlDbType.TimestampTz, entries, entry => entry.Recorded.ToDateTimeUtc());
        AddTexts(command, entries, entry => entry.ActorId);
        AddTexts(command, entries, entry => entry.Role);
        AddTexts(command, entries, entry => entry.Kind);
        AddTexts(command, entries, entry => entry.Edition.ToString());
        AddTexts(command, entries, entry => entry.FactName);
        AddArray(command, NpgsqlDbType.Text, entries, entry => entry.PayloadUtf8);
        AddArray(command, NpgsqlDbType.Bytea, entries, entry => entry.Commitment == default ? null : entry.Commitment.ToArray());
        AddArray(command, NpgsqlDbType.Bytea, entries, entry => entry.Previous.ToArray());
        AddArray(command, NpgsqlDbType.Bytea, entries, entry => entry.Hash.ToArray());
        AddArray(command, NpgsqlDbType.Text, entries, entry => entry.CommandUtf8);
        AddArray(command, NpgsqlDbType.Bigint, entries, entry => entry.Decision);
        AddTexts(command, entries, entry => StoredRoles.Write(entry.Roles));
        AddTexts(command, entries, entry => entry.Fingerprint?.ToString());
        AddArray(command, NpgsqlDbType.TimestampTz, entries, entry => entry.On?.ToDateTimeUtc());
    }

    private static void AddPersonalData(NpgsqlBatch batch, JournalTables tables, JournalEntry[] entries)
    {
        if (entries.Length > 0)
        {
            NpgsqlBatchCommand command = Add(batch,
                $"INSERT INTO {tables.PersonalData} (case_id, version, record) SELECT * FROM unnest($1, $2, $3) "
                    + JournalTables.ReplacingOrphans);
            AddTexts(command, entries, entry => entry.Case.ToString());
            AddArray(command, NpgsqlDbType.Bigint, entries, entry => entry.Version);
            AddArray(command, NpgsqlDbType.Text, entries, entry => entry.PersonalUtf8!.Value);
        }
    }

    private static void AddErased(NpgsqlBatch batch, JournalTables tables, JournalBatch[] erasing)
    {
        if (erasing.Length > 0)
        {
            (string Case, long Version)[] erased =
                [.. erasing.SelectMany(each => JournalTables.ErasedBy(each).Select(version => (each.Case.ToString(), version)))];
            NpgsqlBatchCommand command = Add(batch,
                $"DELETE FROM {tables.PersonalData} AS p USING unnest($1, $2) AS u (case_id, version) WHERE p.case_id = u.case_id "
                    + $"AND p.version = u.version");
            AddTexts(command, erased, each => each.Case);
            AddArray(command, NpgsqlDbType.Bigint, erased, each => each.Version);

            command = Add(batch, $"INSERT INTO {tables.Purges} (case_id, version, recorded) SELECT * FROM unnest($1, $2, $3)");
            AddTexts(command, erasing, each => each.Case.ToString());
            AddArray(command, NpgsqlDbType.Bigint, erasing, each => each.End.Count);
            AddArray(command, NpgsqlDbType.TimestampTz, erasing, each => each.Entries[^1].Recorded.ToDateTimeUtc());
        }
    }

    private static NpgsqlBatchCommand Add(NpgsqlBatch batch, string text)
    {
        var command = new NpgsqlBatchCommand(text);
        batch.BatchCommands.Add(command);
        return command;
    }

    private static void AddTexts<T>(NpgsqlBatchCommand command, IReadOnlyCollection<T> rows, Func<T, string?> value) =>
        AddArray(command, NpgsqlDbType.Text, rows, value);

    private static void AddArray<T, TValue>(
        NpgsqlBatchCommand command, NpgsqlDbType type, IReadOnlyCollection<T> rows, Func<T, TValue> value)
    {
        var values = new TValue[rows.Count];
        int i = 0;
        foreach (T row in rows)
        {
            values[i++] = value(row);
        }

        command.Parameters.Add(new NpgsqlParameter<TValue[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
    }
}

using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What appends to an SQLite database by commands and parameters of the driver, as releases before did: the oracle.</summary>
internal sealed class DriverStatements : IDisposable
{
    private readonly SqliteCommand open;
    private readonly SqliteCommand move;
    private readonly SqliteCommand request;
    private readonly SqliteCommand entry;
    private readonly SqliteCommand personal;
    private readonly SqliteCommand overwrite;
    private readonly SqliteCommand erase;
    private readonly SqliteCommand owe;

    internal DriverStatements(SqliteConnection connection, JournalTables tables)
    {
        open = Prepare(
            connection,
            $"""
            INSERT INTO {tables.Cases} (case_id, kind, edition, version, head, updated, state, unit, next_cause, next_deadline, unit_code,
                holds_until, law, computed_for)
            VALUES (@case, @kind, @edition, @version, @head, @updated, @state, @unit, @cause, @deadline, @code,
                @holds, @law, CASE WHEN @law IS NULL THEN 0 ELSE @version END) ON CONFLICT DO NOTHING
            """,
            "case", "version", "head", "updated", "state", "unit", "cause", "deadline", "code", "holds", "law", "kind", "edition");
        move = Prepare(
            connection,
            $"""
            UPDATE {tables.Cases} SET version = @version, head = @head, updated = @updated, state = @state, unit = @unit,
                next_cause = @cause, next_deadline = @deadline, claimed_until = NULL, unit_code = @code, holds_until = @holds, law = @law,
                computed_for = CASE WHEN @law IS NULL THEN 0 ELSE @version END
            WHERE case_id = @case AND version = @from AND head = @fromHead
            """,
            "case", "version", "head", "updated", "state", "unit", "cause", "deadline", "code", "holds", "law", "from", "fromHead");
        request = Prepare(
            connection,
            $"INSERT INTO {tables.Requests} (case_id, key, first_version, last_version) VALUES (@case, @key, @first, "
                + $"@last) ON CONFLICT DO NOTHING",
            "case", "key", "first", "last");
        entry = Prepare(
            connection,
            $"""
            INSERT INTO {tables.Entries} (case_id, version, recorded, actor, role, kind, edition, fact, payload, commitment, previous, hash,
                command, decision, roles, fingerprint, happened)
            VALUES (@case, @version, @recorded, @actor, @role, @kind, @edition, @fact, @payload, @commitment, @previous, @hash,
                @command, @decision, @roles, @fingerprint, @happened)
            """,
            "case", "version", "recorded", "actor", "role", "kind", "edition", "fact", "payload", "commitment", "previous", "hash",
            "command", "decision", "roles", "fingerprint", "happened");
        personal = Prepare(
            connection,
            $"INSERT INTO {tables.PersonalData} (case_id, version, record) VALUES (@case, @version, @record) "
                + JournalTables.ReplacingOrphans,
            "case", "version", "record");
        overwrite = Prepare(connection, "PRAGMA secure_delete = ON");
        erase = Prepare(connection, $"DELETE FROM {tables.PersonalData} WHERE case_id = @case AND version = @version", "case", "version");
        owe = Prepare(
            connection, $"INSERT INTO {tables.Purges} (case_id, version, recorded) VALUES (@case, @version, @recorded)", "case", "version",
            "recorded");
    }

    private ReadOnlySpan<SqliteCommand> All => new SqliteCommand[] { open, move, request, entry, personal, overwrite, erase, owe };

    internal void Enlist(SqliteTransaction transaction)
    {
        foreach (SqliteCommand command in All)
        {
            command.Transaction = transaction;
        }
    }

    internal void Write(ImmutableArray<JournalBatch> batches)
    {
        foreach (JournalBatch batch in batches)
        {
            Write(batch);
        }
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in All)
        {
            command.Dispose();
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string text, params ReadOnlySpan<string> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach (string parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter($"@{parameter}", DBNull.Value));
        }

        return command;
    }

    private static int Execute(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }

    private void Write(JournalBatch batch)
    {
        string id = batch.Case.ToString();
        JournalEntry last = batch.Entries[^1];
        CaseStatus status = batch.Status;
        (object? first, object? second) = batch.Start.Count == 0
            ? ((object?)last.Kind, (object?)last.Edition.ToString())
            : (batch.Start.Count, batch.Start.Head.ToArray());
        int moved = Execute(
            batch.Start.Count == 0 ? open : move,
            id, last.Version, last.Hash.ToArray(), last.Recorded.ToDateTimeUtc(), status.State, status.Unit,
            status.NextCause?.ToDateTimeUtc(), status.NextDeadline?.ToDateTimeUtc(), status.UnitCode, status.HoldsUntil?.ToDateTimeUtc(),
            status.Law, first, second);
        if (moved == 0)
        {
            throw new JournalMovedException();
        }

        foreach (RecordedRequest each in batch.Requests)
        {
            if (Execute(request, id, each.Key, each.FirstVersion, each.LastVersion) == 0)
            {
                throw new DuplicateRequestException(batch.Case, each.Key);
            }
        }

        foreach (JournalEntry each in batch.Entries)
        {
            Write(id, each);
        }

        if (!JournalTables.ErasedBy(batch).IsEmpty)
        {
            // A host's own connection may leave deleted rows in their pages.
            Execute(overwrite);
            foreach (long version in JournalTables.ErasedBy(batch))
            {
                Execute(erase, id, version);
            }

            Execute(owe, id, last.Version, last.Recorded.ToDateTimeUtc());
        }
    }

    private void Write(string id, JournalEntry each)
    {
        Execute(
            entry,
            id, each.Version, each.Recorded.ToDateTimeUtc(), each.ActorId, each.Role, each.Kind, each.Edition.ToString(), each.FactName,
            each.Payload,
            each.Commitment == default ? null : each.Commitment.ToArray(), each.Previous.ToArray(), each.Hash.ToArray(),
            each.Command, each.Decision, StoredRoles.Write(each.Roles), each.Fingerprint?.ToString(), each.On?.ToDateTimeUtc());
        if (each.Personal is not null)
        {
            Execute(personal, id, each.Version, each.Personal);
        }
    }
}

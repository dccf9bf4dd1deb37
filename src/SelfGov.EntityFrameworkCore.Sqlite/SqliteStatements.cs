using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The statements that append to an SQLite database, each prepared on first use and kept for its connection.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteHead head;
    private readonly SqliteStatement?[] prepared = new SqliteStatement?[Enum.GetValues<Place>().Length];
    private readonly SqliteConnection connection;
    private readonly JournalTables tables;

    internal SqliteStatements(SqliteConnection connection, JournalTables tables)
    {
        this.connection = connection;
        this.tables = tables;
        head = new SqliteHead(connection, tables.Cases);
    }

    private enum Place
    {
        Request,
        Entry,
        Personal,
        Overwrite,
        Erase,
        Owe,
    }

    /// <exception cref="JournalMovedException">A case does not stand where its batch starts.</exception>
    /// <exception cref="DuplicateRequestException">A case has answered a request before.</exception>
    internal void Write(ImmutableArray<JournalBatch> batches)
    {
        foreach (JournalBatch batch in batches)
        {
            Write(batch);
        }
    }

    public void Dispose()
    {
        head.Dispose();
        foreach (SqliteStatement? statement in prepared)
        {
            statement?.Dispose();
        }
    }

    private void Write(JournalBatch batch)
    {
        string id = batch.Case.ToString();
        head.Move(id, batch);
        foreach (RecordedRequest each in batch.Requests)
        {
            if (Of(Place.Request).Add(id).Add(each.Key).Add(each.FirstVersion).Add(each.LastVersion).Run() == 0)
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
            Of(Place.Overwrite).Run();
            foreach (long version in JournalTables.ErasedBy(batch))
            {
                Of(Place.Erase).Add(id).Add(version).Run();
            }

            JournalEntry last = batch.Entries[^1];
            Of(Place.Owe).Add(id).Add(last.Version).Add(last.Recorded).Run();
        }
    }

    private void Write(string id, JournalEntry each)
    {
        SqliteStatement entry = Of(Place.Entry)
            .Add(id).Add(each.Version).Add(each.Recorded).Add(each.ActorId).Add(each.Role).Add(each.Kind).Add(each.Edition.ToString())
            .Add(each.FactName).Add(each.PayloadUtf8);
        entry = each.Commitment == default ? entry.AddNull() : entry.Add(each.Commitment);
        entry.Add(each.Previous).Add(each.Hash)
            .Add(each.CommandUtf8).Add(each.Decision).Add(StoredRoles.Write(each.Roles)).Add(each.Fingerprint?.ToString()).Add(each.On)
            .Run();
        if (each.PersonalUtf8 is { } personal)
        {
            Of(Place.Personal).Add(id).Add(each.Version).Add(personal).Run();
        }
    }

    private SqliteStatement Of(Place place) => (prepared[(int)place] ??= new SqliteStatement(connection, TextOf(place))).Anew();

    private string TextOf(Place place) => place switch
    {
        Place.Request =>
            $"INSERT INTO {tables.Requests} (case_id, key, first_version, last_version) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        Place.Entry =>
            $"""
            INSERT INTO {tables.Entries} (case_id, version, recorded, actor, role, kind, edition, fact, payload, commitment, previous, hash,
                command, decision, roles, fingerprint, happened)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
        Place.Personal =>
            $"INSERT INTO {tables.PersonalData} (case_id, version, record) VALUES (?, ?, ?) {JournalTables.ReplacingOrphans}",
        Place.Overwrite => "PRAGMA secure_delete = ON",
        Place.Erase => $"DELETE FROM {tables.PersonalData} WHERE case_id = ? AND version = ?",
        _ => $"INSERT INTO {tables.Purges} (case_id, version, recorded) VALUES (?, ?, ?)",
    };
}

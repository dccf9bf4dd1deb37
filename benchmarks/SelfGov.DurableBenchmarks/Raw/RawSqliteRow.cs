using Microsoft.Data.Sqlite;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through Microsoft.Data.Sqlite: one prepared INSERT on one open connection; in a transaction when there is more than one, else
/// committed by itself.
/// </summary>
internal sealed class RawSqliteRow(SqliteStore store, RowGroup group) : IRow
{
    private const string CreateTable =
        """
        CREATE TABLE journal (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            case_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            actor_id TEXT NOT NULL,
            role TEXT NOT NULL,
            kind TEXT NOT NULL,
            edition TEXT NOT NULL,
            fact_name TEXT NOT NULL,
            payload TEXT NOT NULL,
            previous_hash BLOB NOT NULL,
            hash BLOB NOT NULL);
        CREATE UNIQUE INDEX journal_case_version ON journal (case_id, version);
        """;

    private const string InsertEntry =
        """
        INSERT INTO journal
            (case_id, version, recorded_at, actor_id, role, kind, edition, fact_name, payload, previous_hash, hash)
        VALUES
            (@case_id, @version, @recorded_at, @actor_id, @role, @kind, @edition, @fact_name, @payload, @previous_hash, @hash)
        """;

    private readonly SampleEntries _entries = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _insert;

    public string Name => "raw INSERT, prepared";

    public RowGroup Group => group;

    public bool IsRaw => true;

    private SqliteConnection Connection => _connection ?? throw new InvalidOperationException("The row has not been prepared.");

    private SqliteCommand Insert => _insert ?? throw new InvalidOperationException("The row has not been prepared.");

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        _connection = await store.OpenAsync();
        await SqliteStore.ScalarAsync(_connection, CreateTable);
        _insert = _connection.CreateCommand();
        _insert.CommandText = InsertEntry;
        foreach ((string name, SqliteType type) in Parameters)
        {
            _insert.Parameters.Add(name, type);
        }
        await _insert.PrepareAsync();
    }

    public Task<int> WriteAsync()
    {
        // Microsoft.Data.Sqlite has no asynchronous I/O: its asynchronous methods run synchronously and only add a task.
        if (group.TransactionSize == 1)
        {
            InsertNext();
            return Task.FromResult(1);
        }
        using SqliteTransaction transaction = Connection.BeginTransaction();
        Insert.Transaction = transaction;
        for (int written = 0; written < group.TransactionSize; written++)
        {
            InsertNext();
        }
        transaction.Commit();
        return Task.FromResult(group.TransactionSize);
    }

    public async Task<long> CountStoredAsync() => (long)(await SqliteStore.ScalarAsync(Connection, "SELECT count(*) FROM journal"))!;

    public async ValueTask DisposeAsync()
    {
        if (_insert is not null)
        {
            await _insert.DisposeAsync();
        }
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
        await store.DisposeAsync();
    }

    private static (string Name, SqliteType Type)[] Parameters =>
    [
        ("@case_id", SqliteType.Text),
        ("@version", SqliteType.Integer),
        ("@recorded_at", SqliteType.Integer),
        ("@actor_id", SqliteType.Text),
        ("@role", SqliteType.Text),
        ("@kind", SqliteType.Text),
        ("@edition", SqliteType.Text),
        ("@fact_name", SqliteType.Text),
        ("@payload", SqliteType.Text),
        ("@previous_hash", SqliteType.Blob),
        ("@hash", SqliteType.Blob),
    ];

    private void InsertNext()
    {
        JournalEntry entry = _entries.Next();
        SqliteParameterCollection parameters = Insert.Parameters;
        parameters[0].Value = entry.CaseId;
        parameters[1].Value = entry.Version;
        parameters[2].Value = entry.RecordedAt;
        parameters[3].Value = entry.ActorId;
        parameters[4].Value = entry.Role;
        parameters[5].Value = entry.Kind;
        parameters[6].Value = entry.Edition;
        parameters[7].Value = entry.FactName;
        parameters[8].Value = entry.Payload;
        parameters[9].Value = entry.PreviousHash;
        parameters[10].Value = entry.Hash;
        Insert.ExecuteNonQuery();
    }
}

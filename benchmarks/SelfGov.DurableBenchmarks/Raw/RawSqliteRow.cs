using Microsoft.Data.Sqlite;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through Microsoft.Data.Sqlite: one prepared INSERT on one open connection, which callers take in turns; in a transaction when
/// there is more than one, else committed by itself.
/// </summary>
/// <param name="store">Where it stores.</param>
/// <param name="group">What it is compared with.</param>
/// <param name="name">What the line is called.</param>
/// <param name="role">What it is measured for.</param>
/// <param name="journal">Where a journal has stored the entries that are written here; prepared before.</param>
internal sealed class RawSqliteRow(SqliteStore store, RowGroup group, string name, RowRole role, IStore journal) : IEntryRow
{
    private SqliteConnection? _connection;
    private SqliteCommand? _insert;
    private StoredEntry? _entry;
    private EntrySequence? _entries;
    private int[] _varying = [];

    public string Name => name;

    public RowGroup Group => group;

    public RowRole Role => role;

    public IStore Store => store;

    public int? EntryBytes => _entry?.Bytes;

    public bool IsBareSql => true;

    private SqliteConnection Connection => _connection ?? throw new InvalidOperationException("The row has not been prepared.");

    private SqliteCommand Insert => _insert ?? throw new InvalidOperationException("The row has not been prepared.");

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        _entry = await StoredEntry.ReadAsync(journal);
        _entries = new EntrySequence(_entry, group.Callers);
        _varying = [.. new[] { "case_id", "version", "previous", "hash" }.Select(_entry.ColumnOf)];
        _connection = (SqliteConnection)await store.OpenAsync();
        await SqliteStore.ScalarAsync(_connection, _entry.CreateTable("INTEGER PRIMARY KEY AUTOINCREMENT"));
        _insert = _connection.CreateCommand();
        _insert.CommandText = _entry.Insert(column => $"@p{column}");
        foreach ((int index, StoredColumn column) in _entry.Columns.Index())
        {
            _insert.Parameters.AddWithValue($"@p{index}", column.Value ?? DBNull.Value);
        }

        await _insert.PrepareAsync();
    }

    // Microsoft.Data.Sqlite has no asynchronous I/O: its asynchronous methods run synchronously and only add a task.
    public async Task<int> WriteAsync(int caller)
    {
        NextEntry next = _entries!.Next(caller);
        using (await StoreTurn.TakeAsync(store))
        {
            if (group.TransactionSize == 1)
            {
                InsertEntry(next);
                return 1;
            }

            await using SqliteTransaction transaction = Connection.BeginTransaction();
            Insert.Transaction = transaction;
            InsertEntry(next);
            for (int written = 1; written < group.TransactionSize; written++)
            {
                InsertEntry(_entries.Next(caller));
            }

            await transaction.CommitAsync();
            return group.TransactionSize;
        }
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

    private void InsertEntry(NextEntry next)
    {
        SqliteParameterCollection parameters = Insert.Parameters;
        parameters[_varying[0]].Value = next.Case;
        parameters[_varying[1]].Value = next.Version;
        parameters[_varying[2]].Value = next.Previous;
        parameters[_varying[3]].Value = next.Hash;
        Insert.ExecuteNonQuery();
    }
}

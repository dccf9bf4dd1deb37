using Npgsql;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through an <see cref="NpgsqlBatch"/>: a batch of prepared INSERTs, sent in one round trip and committed as one transaction.
/// </summary>
/// <param name="store">Where it stores.</param>
/// <param name="group">What it is compared with; one caller.</param>
/// <param name="name">What the line is called.</param>
/// <param name="role">What it is measured for.</param>
/// <param name="journal">Where a journal has stored the entries that are written here; prepared before.</param>
internal sealed class RawPostgresBatchRow(PostgresStore store, RowGroup group, string name, RowRole role, IStore journal) : IEntryRow
{
    private readonly List<PostgresInsert> _inserts = [];
    private NpgsqlConnection? _connection;
    private NpgsqlBatch? _batch;
    private StoredEntry? _entry;
    private EntrySequence? _entries;

    public string Name => name;

    public RowGroup Group => group;

    public RowRole Role => role;

    public IStore Store => store;

    public int? EntryBytes => _entry?.Bytes;

    public bool IsBareSql => true;

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        _entry = await StoredEntry.ReadAsync(journal);
        _entries = new EntrySequence(_entry, group.Callers);
        await store.ExecuteAsync(_entry.CreateTable("bigserial PRIMARY KEY"));
        _connection = await store.Source.OpenConnectionAsync();
        _batch = new NpgsqlBatch(_connection);
        for (int count = 0; count < group.TransactionSize; count++)
        {
            var command = new NpgsqlBatchCommand(PostgresInsert.TextOf(_entry));
            _inserts.Add(new PostgresInsert(_entry, command.Parameters));
            _batch.BatchCommands.Add(command);
        }

        await _batch.PrepareAsync();
    }

    public async Task<int> WriteAsync(int caller)
    {
        foreach (PostgresInsert insert in _inserts)
        {
            insert.Fill(_entries!.Next(caller));
        }

        return await _batch!.ExecuteNonQueryAsync();
    }

    public async Task<long> CountStoredAsync() => (long)(await store.ScalarAsync("SELECT count(*) FROM journal"))!;

    public async ValueTask DisposeAsync()
    {
        if (_batch is not null)
        {
            await _batch.DisposeAsync();
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        await store.DisposeAsync();
    }
}

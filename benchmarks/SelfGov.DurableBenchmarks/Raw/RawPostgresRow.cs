using Npgsql;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through Npgsql: one prepared INSERT on an open connection for each caller, a round trip for each entry; in a transaction when
/// there is more than one, else committed by itself.
/// </summary>
/// <param name="store">Where it stores.</param>
/// <param name="group">What it is compared with.</param>
/// <param name="name">What the line is called.</param>
/// <param name="role">What it is measured for.</param>
/// <param name="journal">Where a journal has stored the entries that are written here; prepared before.</param>
internal sealed class RawPostgresRow(PostgresStore store, RowGroup group, string name, RowRole role, IStore journal) : IEntryRow
{
    private readonly List<(NpgsqlConnection Connection, NpgsqlCommand Command, PostgresInsert Insert)> _callers = [];
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
        for (int caller = 0; caller < group.Callers; caller++)
        {
            NpgsqlConnection connection = await store.Source.OpenConnectionAsync();
            var command = new NpgsqlCommand(PostgresInsert.TextOf(_entry), connection);
            _callers.Add((connection, command, new PostgresInsert(_entry, command.Parameters)));
            await command.PrepareAsync();
        }
    }

    public async Task<int> WriteAsync(int caller)
    {
        if (group.TransactionSize == 1)
        {
            await InsertNextAsync(caller);
            return 1;
        }

        await using NpgsqlTransaction transaction = await _callers[caller].Connection.BeginTransactionAsync();
        for (int written = 0; written < group.TransactionSize; written++)
        {
            await InsertNextAsync(caller);
        }

        await transaction.CommitAsync();
        return group.TransactionSize;
    }

    public async Task<long> CountStoredAsync() => (long)(await store.ScalarAsync("SELECT count(*) FROM journal"))!;

    public async ValueTask DisposeAsync()
    {
        foreach ((NpgsqlConnection connection, NpgsqlCommand command, _) in _callers)
        {
            await command.DisposeAsync();
            await connection.DisposeAsync();
        }

        await store.DisposeAsync();
    }

    private Task<int> InsertNextAsync(int caller)
    {
        (_, NpgsqlCommand command, PostgresInsert insert) = _callers[caller];
        insert.Fill(_entries!.Next(caller));
        return command.ExecuteNonQueryAsync();
    }
}

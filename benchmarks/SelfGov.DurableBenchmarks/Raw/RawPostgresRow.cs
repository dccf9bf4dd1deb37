using Npgsql;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through Npgsql: one prepared INSERT on one open connection, a round trip for each entry; in a transaction when there is more
/// than one, else committed by itself.
/// </summary>
internal sealed class RawPostgresRow(PostgresStore store, RowGroup group) : IRow
{
    private readonly SampleEntries _entries = new();
    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _insert;

    public string Name => "raw INSERT, prepared";

    public RowGroup Group => group;

    public bool IsRaw => true;

    private NpgsqlConnection Connection => _connection ?? throw new InvalidOperationException("The row has not been prepared.");

    private NpgsqlCommand Insert => _insert ?? throw new InvalidOperationException("The row has not been prepared.");

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        await store.ExecuteAsync(PostgresJournal.CreateTable);
        _connection = await store.Source.OpenConnectionAsync();
        _insert = new NpgsqlCommand(PostgresJournal.InsertEntry, _connection);
        PostgresJournal.AddParameters(_insert.Parameters);
        PostgresJournal.Fill(_insert.Parameters, new SampleEntries().Next());
        await _insert.PrepareAsync();
    }

    public async Task<int> WriteAsync()
    {
        if (group.TransactionSize == 1)
        {
            await InsertNextAsync();
            return 1;
        }
        await using NpgsqlTransaction transaction = await Connection.BeginTransactionAsync();
        for (int written = 0; written < group.TransactionSize; written++)
        {
            await InsertNextAsync();
        }
        await transaction.CommitAsync();
        return group.TransactionSize;
    }

    public async Task<long> CountStoredAsync() => (long)(await store.ScalarAsync(PostgresJournal.CountEntries))!;

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

    private Task<int> InsertNextAsync()
    {
        PostgresJournal.Fill(Insert.Parameters, _entries.Next());
        return Insert.ExecuteNonQueryAsync();
    }
}

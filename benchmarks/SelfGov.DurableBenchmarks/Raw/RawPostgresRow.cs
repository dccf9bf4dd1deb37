using Npgsql;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through Npgsql: one prepared INSERT on one open connection, a round trip for each entry; in a transaction when there is more than
/// one, else committed by itself.
/// </summary>
internal sealed class RawPostgresRow(NpgsqlDataSource source, RowGroup group) : IRow
{
    private readonly PostgresJournalTable _table = new(source, $"raw_{group.TransactionSize}");
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
        await _table.CreateAsync();
        _connection = await source.OpenConnectionAsync();
        _insert = new NpgsqlCommand(_table.InsertEntry, _connection);
        PostgresJournalTable.AddParameters(_insert.Parameters);
        PostgresJournalTable.Fill(_insert.Parameters, new SampleEntries().Next());
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

    public Task<long> CountStoredAsync() => _table.CountAsync();

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
    }

    private Task<int> InsertNextAsync()
    {
        PostgresJournalTable.Fill(Insert.Parameters, _entries.Next());
        return Insert.ExecuteNonQueryAsync();
    }
}

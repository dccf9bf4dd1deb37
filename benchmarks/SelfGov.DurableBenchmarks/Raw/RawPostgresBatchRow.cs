using Npgsql;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>
/// Bare SQL through an <see cref="NpgsqlBatch"/>: a batch of prepared INSERTs, sent in one round trip and committed as one transaction.
/// </summary>
internal sealed class RawPostgresBatchRow(PostgresStore store, RowGroup group) : IRow
{
    private readonly SampleEntries _entries = new();
    private NpgsqlConnection? _connection;
    private NpgsqlBatch? _batch;

    public string Name => "raw INSERT, NpgsqlBatch";

    public RowGroup Group => group;

    public bool IsRaw => true;

    private NpgsqlBatch Batch => _batch ?? throw new InvalidOperationException("The row has not been prepared.");

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        await store.ExecuteAsync(PostgresJournal.CreateTable);
        _connection = await store.Source.OpenConnectionAsync();
        _batch = new NpgsqlBatch(_connection);
        JournalEntry sample = new SampleEntries().Next();
        for (int count = 0; count < group.TransactionSize; count++)
        {
            var insert = new NpgsqlBatchCommand(PostgresJournal.InsertEntry);
            PostgresJournal.AddParameters(insert.Parameters);
            PostgresJournal.Fill(insert.Parameters, sample);
            _batch.BatchCommands.Add(insert);
        }
        await _batch.PrepareAsync();
    }

    public async Task<int> WriteAsync()
    {
        foreach (NpgsqlBatchCommand insert in Batch.BatchCommands)
        {
            PostgresJournal.Fill(insert.Parameters, _entries.Next());
        }
        return await Batch.ExecuteNonQueryAsync();
    }

    public async Task<long> CountStoredAsync() => (long)(await store.ScalarAsync(PostgresJournal.CountEntries))!;

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

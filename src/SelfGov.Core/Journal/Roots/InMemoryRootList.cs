namespace SelfGov.Journal.Roots;

/// <summary>A list of roots in memory, for tests and trials.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class InMemoryRootList : IRootList
{
    private readonly Lock turn = new();
    private readonly List<RootRecord> records = [];

    /// <inheritdoc/>
    public IAsyncEnumerable<RootRecord> ReadAsync(CancellationToken cancellationToken = default)
    {
        lock (turn)
        {
            return records.ToArray().ToAsyncEnumerable();
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(RootRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        lock (turn)
        {
            if (record.Root.Number != records.Count + 1)
            {
                throw new InvalidOperationException($"The list has {records.Count} roots; the record is number {record.Root.Number}.");
            }

            records.Add(record);
        }

        return ValueTask.CompletedTask;
    }
}

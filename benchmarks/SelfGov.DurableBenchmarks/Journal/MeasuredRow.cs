using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Raw;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>A row with a journal, whose entries are looked at.</summary>
internal sealed class MeasuredRow(IRow journal) : IEntryRow
{
    public string Name => journal.Name;

    public RowGroup Group => journal.Group;

    public RowRole Role => journal.Role;

    public IStore Store => journal.Store;

    public int? EntryBytes { get; private set; }

    public bool IsBareSql => false;

    public async Task PrepareAsync()
    {
        await journal.PrepareAsync();
        EntryBytes = (await StoredEntry.ReadAsync(journal.Store)).Bytes;
    }

    public Task<int> WriteAsync(int caller) => journal.WriteAsync(caller);

    public Task<Turn> TakeTurnAsync(TimeSpan share) => journal.TakeTurnAsync(share);

    public Task<long> CountStoredAsync() => journal.CountStoredAsync();

    public ValueTask DisposeAsync() => journal.DisposeAsync();
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What readers were fed, for each tenant; the host's, and longer than the services of any tenant.</summary>
internal sealed class Fed
{
    private readonly ConcurrentDictionary<string, ImmutableList<JournalEntry>> entries = new(StringComparer.Ordinal);

    public ImmutableList<JournalEntry> Of(string tenant) => entries.GetValueOrDefault(tenant, []);

    public void Take(string tenant, ImmutableArray<JournalEntry> taken) =>
        entries.AddOrUpdate(tenant, _ => [.. taken], (_, known) => known.AddRange(taken));
}

/// <summary>A reader of the host's that each tenant has, and which asks whose it is.</summary>
internal sealed class FedReader(Tenant tenant, Fed fed) : IJournalReader
{
    public ValueTask<long> PositionAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(fed.Of(tenant.Name) is [.., var last] ? last.Position : 0);

    public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        fed.Take(tenant.Name, entries);
        return ValueTask.FromResult(true);
    }

    public ValueTask ResetAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}

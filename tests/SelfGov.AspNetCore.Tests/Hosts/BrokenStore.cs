using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>A journal in memory on which something goes wrong.</summary>
internal sealed class BrokenStore(InMemoryJournal journal) : ICaseJournal
{
    internal Action<CaseId>? Heads { get; init; }

    internal Action<ImmutableArray<JournalBatch>>? Appends { get; init; }

    internal Func<JournalEntry, JournalEntry>? Reads { get; set; }

    /// <summary>What goes wrong where a case is read.</summary>
    internal Action? CaseReads { get; set; }

    public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        Heads?.Invoke(id);
        CaseReads?.Invoke();
        return journal.HeadAsync(id, cancellationToken);
    }

    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        CaseReads?.Invoke();
        return journal.ReadAsync(id, fromVersion, cancellationToken);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAllAsync(
        long afterPosition = 0, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (JournalEntry entry in journal.ReadAllAsync(afterPosition, cancellationToken))
        {
            yield return Reads?.Invoke(entry) ?? entry;
        }
    }

    public ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        Appends?.Invoke(batches);
        return journal.AppendAsync(batches, cancellationToken);
    }

    public ValueTask<RecordedRequest?> FindRequestAsync(
        CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) =>
        journal.FindRequestAsync(id, idempotencyKey, cancellationToken);

    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        journal.ListAsync(query, cancellationToken);

    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        journal.CountAsync(query, cancellationToken);

    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) =>
        journal.RenewAsync(renewals, cancellationToken);

    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => journal.PurgeAsync(cancellationToken);
}

internal static class BrokenStores
{
    /// <summary>Puts a journal in the place of the host's.</summary>
    internal static void Journal(
        this IServiceCollection services, Action<CaseId>? heads = null, Action<ImmutableArray<JournalBatch>>? appends = null)
    {
        services.RemoveAll<ICaseJournal>();
        services.AddSingleton(new BrokenStore(new InMemoryJournal()) { Heads = heads, Appends = appends });
        services.AddSingleton<ICaseJournal>(provider => provider.GetRequiredService<BrokenStore>());
    }
}

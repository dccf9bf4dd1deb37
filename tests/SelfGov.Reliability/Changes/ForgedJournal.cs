using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Changes;

/// <summary>A store of one case that gives back whatever somebody has put there.</summary>
internal sealed class ForgedJournal(ImmutableArray<JournalEntry> entries) : ICaseJournal
{
    public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) =>
        new(id == entries[0].Case ? new Checkpoint(entries[^1].Version, entries[^1].Hash) : default);

    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        CaseId id, long fromVersion = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask;
        foreach (JournalEntry entry in entries.Where(entry => id == entries[0].Case && entry.Version >= fromVersion))
        {
            yield return entry;
        }
    }

    public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default) =>
        ReadAsync(entries[0].Case, afterPosition + 1, cancellationToken);

    public ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<RecordedRequest?> FindRequestAsync(
        CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) => new((RecordedRequest?)null);

    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) => new(new CasePage([], null));

    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) => new([]);

    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) => new(0);

    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => new(PurgeReport.Done);
}

using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov;

/// <summary>A journal that counts what is read and lets a test alter or hold up what passes through it.</summary>
internal sealed class AlteredJournal(ICaseJournal inner) : ICaseJournal
{
    public int EntriesRead { get; private set; }

    public int Appends { get; private set; }

    public Func<IReadOnlyList<JournalEntry>, IEnumerable<JournalEntry>>? Alter { get; set; }

    public Func<Task>? BeforeAppend { get; set; }

    public async ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        if (Alter is null)
        {
            return await inner.HeadAsync(id, cancellationToken);
        }

        List<JournalEntry> entries = [.. Alter(await inner.ReadAsync(id, 1, cancellationToken).ToListAsync(cancellationToken))];
        return entries.Count == 0 ? default : new Checkpoint(entries.Count, entries[^1].Hash);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        CaseId id, long fromVersion = 1,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<JournalEntry> entries = await inner.ReadAsync(id, 1, cancellationToken).ToListAsync(cancellationToken);
        foreach (JournalEntry entry in (Alter is null ? entries : Alter(entries)).Skip((int)fromVersion - 1))
        {
            EntriesRead++;
            yield return entry;
        }
    }

    public async ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        if (BeforeAppend is { } before)
        {
            BeforeAppend = null;
            await before();
        }

        await inner.AppendAsync(batches, cancellationToken);
        Appends++;
    }

    public ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) =>
        inner.FindRequestAsync(id, idempotencyKey, cancellationToken);

    public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default) =>
        inner.ReadAllAsync(afterPosition, cancellationToken);

    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        inner.ListAsync(query, cancellationToken);

    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        inner.CountAsync(query, cancellationToken);

    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) =>
        inner.RenewAsync(renewals, cancellationToken);

    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => inner.PurgeAsync(cancellationToken);
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>A journal in memory on which something goes wrong where the name of the case says so.</summary>
internal sealed class TroubledJournal : ICaseJournal
{
    /// <summary>The journal of such a case is broken.</summary>
    internal const string Broken = "broken";

    /// <summary>The database is away.</summary>
    internal const string Away = "away";

    /// <summary>Somebody else is always quicker.</summary>
    internal const string Raced = "raced";

    /// <summary>The position behind which the feed cannot be read.</summary>
    internal const long LostPosition = 1_000_000;

    private readonly InMemoryJournal journal = new();

    public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        Look(id);
        return journal.HeadAsync(id, cancellationToken);
    }

    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        Look(id);
        return journal.ReadAsync(id, fromVersion, cancellationToken);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAllAsync(
        long afterPosition = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (afterPosition == LostPosition)
        {
            throw NoDatabase();
        }

        await foreach (JournalEntry entry in journal.ReadAllAsync(afterPosition, cancellationToken))
        {
            yield return entry;
        }
    }

    public ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        JournalEntry first = batches[0].Entries[0];
        return Is(first.Case, Raced) && first.Version > 1
            ? throw new ConcurrencyConflictException(first.Case, first.Version - 1, first.Version)
            : journal.AppendAsync(batches, cancellationToken);
    }

    public ValueTask<RecordedRequest?> FindRequestAsync(
        CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) =>
        journal.FindRequestAsync(id, idempotencyKey, cancellationToken);

    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        query.Prefix == Away ? throw NoDatabase() : journal.ListAsync(query, cancellationToken);

    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        journal.CountAsync(query, cancellationToken);

    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) =>
        journal.RenewAsync(renewals, cancellationToken);

    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => journal.PurgeAsync(cancellationToken);

    internal static JournalUnavailableException NoDatabase() => new("The database is away.", null, isTransient: true);

    private static void Look(CaseId id)
    {
        if (Is(id, Broken))
        {
            throw new BrokenJournalException(id, new JournalBreak(1, JournalBreakKind.Hash, "changed"));
        }

        if (Is(id, Away))
        {
            throw NoDatabase();
        }
    }

    private static bool Is(CaseId id, string trouble) => id.ToString().StartsWith(trouble, StringComparison.Ordinal);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>A journal in memory, for tests, trials and seminars: it lasts as long as the process.</summary>
/// <remarks>Thread-safe. Appending takes amortised constant time. A reading sees the entries that were there when it began.</remarks>
public sealed class InMemoryJournal : ICaseJournal, IRefusalJournal
{
    private readonly Lock turn = new();
    private readonly ConcurrentDictionary<CaseId, Ledger> ledgers = new();

    private readonly ConcurrentDictionary<CaseId, List<RefusedCommand>> refusals = new();

    // Which entry has which position; the entries themselves stand in the ledgers, where their personal data can be destroyed.
    private readonly List<(Ledger Ledger, int Index)> positions = [];

    /// <inheritdoc/>
    public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(ledgers.TryGetValue(id, out Ledger? ledger) ? ledger.Summary.Journal : default);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromVersion, 1);
        return ledgers.TryGetValue(id, out Ledger? ledger)
            ? Enumerate(ledger, fromVersion - 1, ledger.Summary.Journal.Count, cancellationToken)
            : AsyncEnumerable.Empty<JournalEntry>();
    }

    /// <inheritdoc/>
    public ValueTask<T> ReadAtOnceAsync<T>(
        CaseId id, Func<ICaseJournal, ValueTask<T>> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        cancellationToken.ThrowIfCancellationRequested();
        return read(Locked(() => CopyOf(id)));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> ReadAllAsync(
        long afterPosition = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterPosition);
        await ValueTask.CompletedTask.ConfigureAwait(false);
        long last = Locked(() => positions.Count);
        for (long position = afterPosition; position < last; position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (Ledger ledger, int index) = Locked(() => positions[(int)position]);
            yield return Locked(() => ledger.Entries[index]);
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (turn)
        {
            foreach (JournalBatch batch in batches)
            {
                Check(batch);
            }

            foreach (JournalBatch batch in batches)
            {
                Append(batch);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(idempotencyKey);
        cancellationToken.ThrowIfCancellationRequested();
        return new(ledgers.TryGetValue(id, out Ledger? ledger) ? Locked(() => ledger.Requests.GetValueOrDefault(idempotencyKey)) : null);
    }

    /// <inheritdoc/>
    public ValueTask<StoredCase?> StoredAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Locked(() => ledgers.TryGetValue(id, out Ledger? ledger)
            ? new StoredCase { Summary = ledger.Summary, Requests = [.. ledger.Requests.Values] }
            : null));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RefusedCommand> ReadRefusalsAsync(CaseId id, CancellationToken cancellationToken = default) =>
        Locked(() => refusals.TryGetValue(id, out List<RefusedCommand>? refused) ? refused.ToArray() : []).ToAsyncEnumerable();

    /// <inheritdoc/>
    public ValueTask<bool> AppendRefusalAsync(RefusedCommand refused, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(refused);
        cancellationToken.ThrowIfCancellationRequested();
        return new(Locked(() =>
        {
            List<RefusedCommand> kept = refusals.GetOrAdd(refused.Case, static _ => []);
            if (refused.Number != kept.Count + 1)
            {
                return false;
            }

            kept.Add(refused);
            return true;
        }));
    }

    /// <inheritdoc/>
    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        CasePosition? after = CasePosition.Of(query);
        cancellationToken.ThrowIfCancellationRequested();
        CaseSummary[] page =
        [
            .. Meeting(query)
                .Select(each => (Summary: each, Place: PlaceOf(each, query)))
                .Where(each => after is null || Order.Instance.Compare(each.Place, after) > 0)
                .OrderBy(each => each.Place, Order.Instance)
                .Select(each => each.Summary)
                .Take(query.Limit + 1),
        ];
        return new(page.Length <= query.Limit
            ? new CasePage([.. page], null)
            : new CasePage([.. page[..^1]], PlaceOf(page[^2], query).TokenFor(query)));
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        return new(
        [
            .. Meeting(query)
                .CountBy(each => (each.Kind, each.Status.State))
                .Select(each => new CaseCount(each.Key.Kind, each.Key.State, each.Value))
                .OrderBy(each => each.Kind, StringComparer.Ordinal)
                .ThenBy(each => each.State, StringComparer.Ordinal),
        ]);
    }

    /// <inheritdoc/>
    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Locked(() =>
        {
            int renewed = 0;
            foreach (CaseRenewal renewal in renewals)
            {
                if (ledgers.TryGetValue(renewal.Case, out Ledger? ledger) && ledger.Summary.Journal == renewal.Journal)
                {
                    ledger.Summary = ledger.Summary with { Status = renewal.Status };
                    renewed++;
                }
            }

            return renewed;
        }));
    }

    private IEnumerable<CaseSummary> Meeting(CaseQuery query) => ledgers.Values
        .Select(ledger => ledger.Summary)
        .Where(each => (query.Kinds.Count == 0 || query.Kinds.Contains(each.Kind))
            && (query.State is null || each.Status.State == query.State)
            && (query.Unit is null || each.Status.Unit == query.Unit)
            && (query.UnitCode is null || each.Status.UnitCode == query.UnitCode)
            && (query.Prefix is null || each.Case.ToString().StartsWith(query.Prefix, StringComparison.Ordinal))
            && (query.DeadlineBefore is null || each.Status.NextDeadline < query.DeadlineBefore));

    private static CasePosition PlaceOf(CaseSummary summary, CaseQuery query) =>
        new(summary.Case.ToString(), query.DeadlineBefore is null ? null : summary.Status.NextDeadline);

    /// <inheritdoc/>
    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => new(PurgeReport.Done);

    private async IAsyncEnumerable<JournalEntry> Enumerate(
        Ledger ledger, long start, long end, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        for (long i = start; i < end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return EntryAt(ledger, (int)i);
        }
    }

    private JournalEntry EntryAt(Ledger ledger, int place)
    {
        lock (turn)
        {
            return ledger.Entries[place];
        }
    }

    private void Check(JournalBatch batch)
    {
        Ledger? ledger = ledgers.GetValueOrDefault(batch.Case);
        Checkpoint head = ledger?.Summary.Journal ?? default;
        if (batch.Start != head)
        {
            throw new ConcurrencyConflictException(batch.Case, batch.Start.Count, head.Count);
        }

        foreach (RecordedRequest request in batch.Requests)
        {
            if (ledger is not null && ledger.Requests.ContainsKey(request.Key))
            {
                throw new DuplicateRequestException(batch.Case, request.Key);
            }
        }
    }

    private void Append(JournalBatch batch)
    {
        JournalEntry last = batch.Entries[^1];
        var summary = new CaseSummary(batch.Case, last.Kind, last.Edition, batch.End, last.Recorded, batch.Status);
        if (!ledgers.TryGetValue(batch.Case, out Ledger? ledger))
        {
            ledger = new Ledger(summary);
        }

        foreach (JournalEntry entry in batch.Entries)
        {
            positions.Add((ledger, ledger.Entries.Count));
            ledger.Entries.Add(entry with { Position = positions.Count });
        }

        foreach (RecordedRequest request in batch.Requests)
        {
            ledger.Requests.Add(request.Key, request);
        }

        foreach (long version in batch.Erased)
        {
            ledger.Entries[(int)version - 1] = ledger.Entries[(int)version - 1] with { Personal = null };
        }

        foreach (long number in batch.ErasedRefusals)
        {
            List<RefusedCommand> kept = refusals[batch.Case];
            kept[(int)number - 1] = kept[(int)number - 1] with { Personal = null };
        }

        ledger.Summary = summary;
        ledgers[batch.Case] = ledger;
    }

    private InMemoryJournal CopyOf(CaseId id)
    {
        var copy = new InMemoryJournal();
        if (ledgers.TryGetValue(id, out Ledger? ledger))
        {
            copy.ledgers[id] = ledger.Copy();
        }

        if (refusals.TryGetValue(id, out List<RefusedCommand>? refused))
        {
            copy.refusals[id] = [.. refused];
        }

        return copy;
    }

    private T Locked<T>(Func<T> read)
    {
        lock (turn)
        {
            return read();
        }
    }

    /// <summary>The entries of one case, and what is known of it.</summary>
    private sealed class Ledger(CaseSummary summary)
    {
        private volatile CaseSummary summary = summary;

        internal List<JournalEntry> Entries { get; private init; } = [];

        internal Dictionary<string, RecordedRequest> Requests { get; private init; } = new(StringComparer.Ordinal);

        internal CaseSummary Summary
        {
            get => summary;
            set => summary = value;
        }

        internal Ledger Copy() => new(summary) { Entries = [.. Entries], Requests = new(Requests, StringComparer.Ordinal) };
    }

    private sealed class Order : IComparer<CasePosition>
    {
        internal static readonly Order Instance = new();

        public int Compare(CasePosition? x, CasePosition? y)
        {
            int deadlines = Nullable.Compare(x!.Deadline, y!.Deadline);
            return deadlines != 0 ? deadlines : string.CompareOrdinal(x.Case, y.Case);
        }
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>A journal in memory, for tests, trials and seminars: it lasts as long as the process.</summary>
/// <remarks>Thread-safe. Appending takes amortised constant time. A reading sees the entries that were there when it began.</remarks>
public sealed class InMemoryJournal : ICaseJournal
{
    private readonly ConcurrentDictionary<CaseId, Ledger> ledgers = new();

    /// <inheritdoc/>
    public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadOnlySpan<JournalEntry> entries = EntriesOf(id).Span;
        return new(entries.IsEmpty ? default : new Checkpoint(entries[^1].Version, entries[^1].Hash));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromVersion, 1);
        return Enumerate(EntriesOf(id), fromVersion, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(JournalBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        cancellationToken.ThrowIfCancellationRequested();
        ledgers.GetOrAdd(batch.Case, static _ => new Ledger()).Append(batch);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(idempotencyKey);
        cancellationToken.ThrowIfCancellationRequested();
        return new(ledgers.TryGetValue(id, out Ledger? ledger) ? ledger.Find(idempotencyKey) : null);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CaseId> ListAsync(
        string? kind = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        foreach ((CaseId id, Ledger ledger) in ledgers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlyMemory<JournalEntry> entries = ledger.Entries;
            if (!entries.IsEmpty && (kind is null || entries.Span[0].Kind == kind))
            {
                yield return id;
            }
        }
    }

    private static async IAsyncEnumerable<JournalEntry> Enumerate(
        ReadOnlyMemory<JournalEntry> entries, long fromVersion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        for (long i = fromVersion - 1; i < entries.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entries.Span[(int)i];
        }
    }

    private ReadOnlyMemory<JournalEntry> EntriesOf(CaseId id) => ledgers.TryGetValue(id, out Ledger? ledger) ? ledger.Entries : default;

    /// <summary>The entries of one case.</summary>
    private sealed class Ledger
    {
        private readonly Lock turn = new();
        private readonly Dictionary<string, RecordedRequest> requests = new(StringComparer.Ordinal);
        private JournalEntry[] entries = new JournalEntry[4];
        private int count;

        // Entries before the count are never written again, so a snapshot needs no copy.
        internal ReadOnlyMemory<JournalEntry> Entries
        {
            get
            {
                lock (turn)
                {
                    return entries.AsMemory(0, count);
                }
            }
        }

        internal RecordedRequest? Find(string key)
        {
            lock (turn)
            {
                return requests.GetValueOrDefault(key);
            }
        }

        internal void Append(JournalBatch batch)
        {
            lock (turn)
            {
                if (batch.ExpectedVersion != count)
                {
                    throw new ConcurrencyConflictException(batch.Case, batch.ExpectedVersion, count);
                }

                if (batch.Request is { } request && !requests.TryAdd(request.Key, request))
                {
                    throw new InvalidOperationException($"Case '{batch.Case}' has answered a request under the key '{request.Key}' before.");
                }

                int needed = count + batch.Entries.Length;
                if (needed > entries.Length)
                {
                    Array.Resize(ref entries, Math.Max(needed, entries.Length * 2));
                }

                batch.Entries.CopyTo(entries, count);
                count = needed;
            }
        }
    }
}

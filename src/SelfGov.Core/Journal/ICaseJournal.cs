using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>Keeps the entries of cases, of all kinds, append-only. What a store implements.</summary>
/// <remarks>
/// Thread-safe. An entry that was appended is given back exactly, and never changes or goes; only the personal data beside it go when a
/// batch says so. A store neither computes nor checks hashes; <see cref="Cases{TCase}"/> does. Appending and asking for the head must not
/// cost more as a case grows. A store that cannot be reached throws <see cref="JournalUnavailableException"/>.
/// </remarks>
public interface ICaseJournal
{
    /// <summary>Where the journal of a case stands; the default value where there is no such case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="BrokenJournalException">What the store says of it cannot be read.</exception>
    ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default);

    /// <summary>The entries of a case in the order of their versions; none where there is no such case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="fromVersion">The first version wanted, from 1.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is less than 1.</exception>
    IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a case in one snapshot: all that is read from the journal given is as it was at one moment, whatever is appended or erased
    /// meanwhile.
    /// </summary>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="id">The case.</param>
    /// <param name="read">Reads from the journal that it is given, for as long as it runs, and appends nothing.</param>
    /// <param name="cancellationToken">Cancels the beginning of the snapshot.</param>
    /// <remarks>
    /// A store that has no snapshots gives itself; a verification beside an erasure may then find a break that is none. In a transaction of
    /// the host its level of isolation holds.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    ValueTask<T> ReadAtOnceAsync<T>(CaseId id, Func<ICaseJournal, ValueTask<T>> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read(this);
    }

    /// <summary>
    /// The entries of all cases behind a position, up to the last one that was there when the reading began, in the order in which they
    /// were committed: an entry whose append was over before another began stands before it, those of one case stand in the order of their
    /// versions, and none is ever added behind a reader's back at a position before one already given.
    /// </summary>
    /// <param name="afterPosition">The position of the last entry already seen; 0 to begin with the first.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <remarks>Where appends under way may still take an earlier position, the reading waits for their end.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    /// <exception cref="BrokenJournalException">
    /// The next entry cannot be read; thrown where it would stand, with its <see cref="BrokenJournalException.Position"/>.
    /// </exception>
    IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default);

    /// <summary>Appends batches, together with the requests that they answer: all of them or none.</summary>
    /// <param name="batches">The batches; each of another case.</param>
    /// <param name="cancellationToken">Cancels the append, as long as nothing has been appended.</param>
    /// <exception cref="ConcurrencyConflictException">A journal does not stand where its batch starts. Nothing was appended.</exception>
    /// <exception cref="DuplicateRequestException">
    /// A case has answered a request under one of the keys before. Nothing was appended.
    /// </exception>
    /// <exception cref="OutcomeUnknownException">
    /// The caller was cancelled while the batches were being written; a store that does not free him then ends the append instead.
    /// </exception>
    ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default);

    /// <summary>The request that a case has answered under an idempotency key, or null.</summary>
    /// <param name="id">The case.</param>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>What the store keeps of a case beside its entries and refused commands; null where it does not tell.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    ValueTask<StoredCase?> StoredAsync(CaseId id, CancellationToken cancellationToken = default) => new((StoredCase?)null);

    /// <summary>
    /// One page of the cases that meet a query, as they stand in the store: <see cref="CaseLists"/> says which of them are out of date. One
    /// whose row is damaged stands in its place, and says so.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="InvalidPageTokenException">The token of the query is none, or belongs to another query.</exception>
    ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many cases meet a query, by kind and state; its limit and its token do not count.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The counts, in the ordinal order of kinds and states; none of zero.</returns>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes how cases stand, computed anew, where their journals still stand where it was computed; the entries stay as they are.
    /// </summary>
    /// <param name="renewals">The cases; each once.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>How many were written; the others were appended to meanwhile.</returns>
    ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default);

    /// <summary>
    /// Whether the library follows an erasure with a purge. Where not, it stays owed until the host purges: after a transaction of its own,
    /// or at its own time where the whole file is its own and has to be written anew.
    /// </summary>
    bool PurgesByItself => true;

    /// <summary>Removes from the files of the store what destroyed personal data have left there, of all erasures that are owed it.
    /// </summary>
    /// <param name="cancellationToken">Cancels the removal; what is not done stays owed.</param>
    /// <returns>That nothing is owed any more; or what is owed since when, and why.</returns>
    /// <remarks>Inside a transaction of the host it removes nothing; the host calls it on the journal afterwards.</remarks>
    ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default);
}

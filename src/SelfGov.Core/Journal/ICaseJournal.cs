using System.Collections.Immutable;
using SelfGov.Cases;
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
    ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default);

    /// <summary>The entries of a case in the order of their versions; none where there is no such case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="fromVersion">The first version wanted, from 1.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is less than 1.</exception>
    IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default);

    /// <summary>
    /// The entries of all cases behind a position, up to the last one that was there when the reading began, in the order in which they
    /// were committed: an entry whose append was over before another began stands before it, those of one case stand in the order of their
    /// versions, and none is ever added behind a reader's back at a position before one already given.
    /// </summary>
    /// <param name="afterPosition">The position of the last entry already seen; 0 to begin with the first.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <remarks>Where appends under way may still take an earlier position, the reading waits for their end.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default);

    /// <summary>Appends batches, together with the requests that they answer: all of them or none.</summary>
    /// <param name="batches">The batches; each of another case.</param>
    /// <param name="cancellationToken">Cancels the append, as long as nothing has been appended.</param>
    /// <exception cref="ConcurrencyConflictException">A journal does not stand where its batch starts. Nothing was appended.</exception>
    /// <exception cref="DuplicateRequestException">
    /// A case has answered a request under one of the keys before. Nothing was appended.
    /// </exception>
    ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default);

    /// <summary>The request that a case has answered under an idempotency key, or null.</summary>
    /// <param name="id">The case.</param>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>One page of the cases that meet a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The cases; fewer than the limit on the last page.</returns>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    ValueTask<ImmutableArray<CaseSummary>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default);

    /// <summary>Removes what destroyed personal data have left behind in the files of the store.</summary>
    /// <param name="cancellationToken">Cancels the removal.</param>
    /// <remarks>
    /// Called after each erasure. A store that works inside a transaction of the host does nothing; the host calls it afterwards.
    /// </remarks>
    ValueTask PurgeAsync(CancellationToken cancellationToken = default);
}

using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>Keeps the entries of cases, of all kinds, append-only. What a store implements.</summary>
/// <remarks>
/// Thread-safe. An entry that was appended is given back exactly, and never changes or goes. A store neither computes nor checks hashes;
/// <see cref="Cases{TCase}"/> does. Appending and asking for the head must not cost more as a case grows.
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

    /// <summary>Appends a batch, together with the request that it answers: all or nothing.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="cancellationToken">Cancels the append, as long as nothing has been appended.</param>
    /// <exception cref="ArgumentNullException">The batch is null.</exception>
    /// <exception cref="ConcurrencyConflictException">The journal does not stand at the expected version. Nothing was appended.</exception>
    /// <exception cref="InvalidOperationException">The case has answered a request under this idempotency key before. Nothing was appended.</exception>
    ValueTask AppendAsync(JournalBatch batch, CancellationToken cancellationToken = default);

    /// <summary>The request that a case has answered under an idempotency key, or null.</summary>
    /// <param name="id">The case.</param>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>The cases of a kind, in no particular order.</summary>
    /// <param name="kind">The kind of procedure; null for all kinds.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    IAsyncEnumerable<CaseId> ListAsync(string? kind = null, CancellationToken cancellationToken = default);
}

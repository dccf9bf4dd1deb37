using SelfGov.Cases.Lists;
using SelfGov.Journal;

namespace SelfGov.Cases.Worklists;

/// <summary>
/// What has to be done over all cases, by whom, and until when: every deadline of every case, those of their parts included. A package of
/// a store has one.
/// </summary>
/// <remarks>Thread-safe. Nothing in it is personal.</remarks>
public interface IWorklist
{
    /// <summary>One page of the deadlines that meet a query, each once.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="ArgumentException">The query names more roles and kinds together than the store answers at once.</exception>
    /// <exception cref="InvalidPageTokenException">The token of the query is none, or belongs to another query.</exception>
    /// <exception cref="JournalUnavailableException">The store cannot be used.</exception>
    ValueTask<WorklistPage> ListAsync(WorklistQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many deadlines meet a query, on all pages; its limit and its token do not count.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="ArgumentException">The query names more roles and kinds together than the store answers at once.</exception>
    /// <exception cref="JournalUnavailableException">The store cannot be used.</exception>
    ValueTask<long> CountAsync(WorklistQuery query, CancellationToken cancellationToken = default);
}

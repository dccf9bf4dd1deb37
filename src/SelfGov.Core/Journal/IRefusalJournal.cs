using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>A journal that can keep refused commands too, beside the entries.</summary>
/// <remarks>Thread-safe. What was appended is given back exactly; only the personal data go, when a batch says so.</remarks>
public interface IRefusalJournal
{
    /// <summary>The refused commands of a case, in the order of their numbers.</summary>
    /// <param name="id">The case; none where there is no such case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    IAsyncEnumerable<RefusedCommand> ReadRefusalsAsync(CaseId id, CancellationToken cancellationToken = default);

    /// <summary>Appends a refused command.</summary>
    /// <param name="refused">The command.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>Whether it was appended; false where the case has one of this number already.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    ValueTask<bool> AppendRefusalAsync(RefusedCommand refused, CancellationToken cancellationToken = default);
}

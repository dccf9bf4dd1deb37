using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The cases of one kind, for those who do not care which: a scheduler that records what time has caused.</summary>
public interface ICases
{
    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    string Kind { get; }

    /// <summary>Records what the passing of time has caused in a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>How many facts were recorded.</returns>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    ValueTask<int> AdvanceAsync(CaseId id, CancellationToken cancellationToken = default);
}

using System.Collections.Immutable;
using SelfGov.Cases.Worklists;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// The cases of one kind, for those who do not care which: a scheduler that records what time has caused, a list of work.
/// </summary>
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

    /// <summary>The editions of the law that cases of this kind can follow.</summary>
    ImmutableArray<EditionId> Editions => [];

    /// <summary>
    /// What a status that this process computes says it was computed under (<see cref="CaseStatus.Law"/>); null where it has no such
    /// edition.
    /// </summary>
    /// <param name="edition">The edition.</param>
    long? LawOf(EditionId edition) => null;

    /// <summary>
    /// Computes anew, under the law and the working days of this process and as of now, what a store keeps of a case for lists and for the
    /// scheduler. Changes nothing: <see cref="ICaseJournal.RenewAsync"/> writes it.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    /// <exception cref="NotSupportedException">These cases cannot; those of the library can.</exception>
    ValueTask<CaseRenewal> RenewalAsync(CaseId id, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} renews nothing.");

    /// <summary>An edition of the law as this process has it, with its texts; null where it has no such edition.</summary>
    /// <param name="edition">The edition.</param>
    CaseLaw? LawUnder(EditionId edition) => null;

    /// <summary>What has to be done in a case, and until when, as the case stands now, without what is personal in it.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CaseNotFoundException">There is no such case of this kind.</exception>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote what this one does not know.</exception>
    /// <exception cref="NotSupportedException">These cases cannot say; those of the library can.</exception>
    ValueTask<CaseWork> WorkAsync(CaseId id, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} does not say what has to be done.");
}

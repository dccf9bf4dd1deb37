using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>The journal of a case is broken, so that the case cannot be known.</summary>
public sealed class BrokenJournalException : Exception
{
    /// <summary>Creates the exception for the first broken position.</summary>
    /// <param name="id">The case.</param>
    /// <param name="found">The position and what is wrong there.</param>
    /// <exception cref="ArgumentNullException">The position is null.</exception>
    public BrokenJournalException(CaseId id, JournalBreak found)
        : base(Describe(id, found), found?.Thrown)
    {
        ArgumentNullException.ThrowIfNull(found);
        Case = id;
        Break = found;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The first broken position and what is wrong there.</summary>
    public JournalBreak Break { get; }

    /// <summary>
    /// The place of the entry among those of all cases, where a feed cannot read it; null otherwise. The feed goes on with the other cases
    /// from <see cref="ICaseJournal.ReadAllAsync"/> behind this position: who does so leaves the entry out, and knows of it.
    /// </summary>
    public long? Position { get; init; }

    private static string Describe(CaseId id, JournalBreak? found) =>
        $"The journal of case '{id}' is broken at version {found?.Version} ({found?.Kind}): {found?.Detail}.";
}

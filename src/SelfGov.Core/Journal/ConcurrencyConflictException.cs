using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>A case is not at the version that the caller expected: something happened in between.</summary>
public sealed class ConcurrencyConflictException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case.</param>
    /// <param name="expected">The version that the caller expected.</param>
    /// <param name="actual">The version that the case has.</param>
    public ConcurrencyConflictException(CaseId id, long expected, long actual)
        : base($"Case '{id}' was expected at version {expected}; it is at version {actual}.")
    {
        Case = id;
        ExpectedVersion = expected;
        ActualVersion = actual;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The version that the caller expected; 0 for a case that should not exist yet.</summary>
    public long ExpectedVersion { get; }

    /// <summary>The version that the case has.</summary>
    public long ActualVersion { get; }
}

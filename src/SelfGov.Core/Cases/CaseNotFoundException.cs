using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>There is no such case of the kind asked for, or there was none yet at the moment asked for.</summary>
public sealed class CaseNotFoundException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case.</param>
    /// <param name="message">What was looked for and not found.</param>
    public CaseNotFoundException(CaseId id, string message)
        : base(message) => Case = id;

    /// <summary>The case.</summary>
    public CaseId Case { get; }
}

using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// A journal holds a fact under a name that the catalogue does not have, as when an older release reads what a newer one wrote.
/// </summary>
public sealed class UnknownFactException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case; the default value where the fact was read by itself.</param>
    /// <param name="version">The position in the journal, from 1; 0 where the fact was read by itself.</param>
    /// <param name="factName">The unknown name.</param>
    public UnknownFactException(CaseId id, long version, string factName)
        : base(id.IsDefault
            ? $"The catalogue has no fact '{factName}'."
            : $"Case '{id}' holds the fact '{factName}' at version {version}; the catalogue has no fact of that name.")
    {
        Case = id;
        Version = version;
        FactName = factName;
    }

    /// <summary>The case; the default value where the fact was read by itself.</summary>
    public CaseId Case { get; }

    /// <summary>The position in the journal, from 1; 0 where the fact was read by itself.</summary>
    public long Version { get; }

    /// <summary>The unknown name.</summary>
    public string FactName { get; }
}

using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// A journal holds a fact, or a property of one, that this release does not know: it was written by a newer release, as when two run side
/// by side during an update. It is not broken; this release cannot read the case any further.
/// </summary>
public sealed class NewerReleaseException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case; the default value where the fact was read by itself.</param>
    /// <param name="version">The position in the journal, from 1; 0 where the fact was read by itself.</param>
    /// <param name="factName">The name of the fact.</param>
    /// <param name="property">The unknown property, as a JSON pointer into the payload, or the unknown edition; null where the fact itself
    /// is unknown.</param>
    public NewerReleaseException(CaseId id, long version, string factName, string? property = null)
        : base(
            (id.IsDefault ? string.Empty : $"Case '{id}', version {version}: ")
            + (property is null
                ? $"the fact '{factName}' is not known to this release"
                : $"{property} of the fact '{factName}' is not known to this release")
            + "; it was written by a newer one.")
    {
        Case = id;
        Version = version;
        FactName = factName;
        Property = property;
    }

    /// <summary>The case; the default value where the fact was read by itself.</summary>
    public CaseId Case { get; }

    /// <summary>The position in the journal, from 1; 0 where the fact was read by itself.</summary>
    public long Version { get; }

    /// <summary>The name of the fact.</summary>
    public string FactName { get; }

    /// <summary>
    /// The unknown property, as a JSON pointer into the payload, or the unknown edition; null where the fact itself is unknown.
    /// </summary>
    public string? Property { get; }
}

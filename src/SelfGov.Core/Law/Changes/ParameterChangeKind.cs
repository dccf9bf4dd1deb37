namespace SelfGov.Law.Changes;

/// <summary>How a parameter differs between two editions.</summary>
public enum ParameterChangeKind
{
    /// <summary>Only the second edition has it.</summary>
    Added,

    /// <summary>Only the first edition has it.</summary>
    Removed,

    /// <summary>Its value is another one.</summary>
    ValueChanged,

    /// <summary>Its value is the same; only the place that sets it is another one.</summary>
    PlaceMoved,
}

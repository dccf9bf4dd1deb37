namespace SelfGov.DurableBenchmarks;

/// <summary>What a row is measured for.</summary>
internal enum RowRole
{
    /// <summary>Others do the same work, or less.</summary>
    Peer,

    /// <summary>Bare SQL that writes what the measured row does: the fastest of these in a group is the limit.</summary>
    Limit,

    /// <summary>The library itself, to which the others are related.</summary>
    Measured,
}

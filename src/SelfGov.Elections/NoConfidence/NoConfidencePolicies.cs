namespace SelfGov.Elections.NoConfidence;

/// <summary>What article 24 leaves open, decided by name.</summary>
public sealed record NoConfidencePolicies
{
    /// <summary>The default policies.</summary>
    public static readonly NoConfidencePolicies Default = new();

    /// <summary>
    /// Whether the motion lapses when no sheets are handed in within the time to collect signatures (art. 24(4) names no consequence). By
    /// default it does; otherwise late sheets are overdue, but accepted.
    /// </summary>
    public bool LapsesWithoutSheets { get; init; } = true;

    /// <summary>
    /// Whether the higher akim has the time of the first decision, ten working days, to dismiss after a second vote too (art. 24(8) sets
    /// none). By default no deadline runs.
    /// </summary>
    public bool DismissalHasTheTimeOfTheDecision { get; init; }
}

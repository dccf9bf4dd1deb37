namespace SelfGov.Complaints;

/// <summary>What the law on elections leaves open about complaints, decided by name.</summary>
public sealed record ElectionComplaintPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly ElectionComplaintPolicies Default = new();

    /// <summary>
    /// Whether commissions too decide at once what they receive in the last days before voting. Article 49 says so of courts and
    /// prosecutors only, so by default they do not.
    /// </summary>
    public bool CommissionsDecideAtOnce { get; init; }

    /// <summary>
    /// Whether the commission has its full time again after a suspension (art. 20(9) is silent). By default not: the days of the
    /// suspension are left out of the count.
    /// </summary>
    public bool FullTimeAfterSuspension { get; init; }

    /// <summary>
    /// Whether the check of law enforcement is counted from the day on which the commission received the complaint (art. 48(3): "from the
    /// day of receipt of the application"). By default from the day of the commission's request, which law enforcement receives.
    /// </summary>
    public bool CheckCountsFromComplaint { get; init; }
}

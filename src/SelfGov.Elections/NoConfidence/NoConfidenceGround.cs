namespace SelfGov.Elections.NoConfidence;

/// <summary>Why the maslikhat considers no confidence (art. 24(2) of the law on local government).</summary>
public enum NoConfidenceGround
{
    /// <summary>The maslikhat twice did not approve the akim's reports on plans, programmes and the budget (art. 24(2)1)).</summary>
    ReportsNotApproved,

    /// <summary>The local community assembly asked for the dismissal; village level only (art. 24(2)2)).</summary>
    AssemblyInitiative,
}

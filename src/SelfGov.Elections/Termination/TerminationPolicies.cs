namespace SelfGov.Elections.Termination;

/// <summary>What the acts leave open about the end of an akim's powers, decided by name.</summary>
public sealed record TerminationPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly TerminationPolicies Default = new();

    /// <summary>
    /// Whether the registration of the newly elected akim ends the powers of the earlier one without a statement, a submission and a
    /// decision, which arts 32(3) and 36(6) ask for by their words. By default it does.
    /// </summary>
    public bool RegistrationEndsPowersByItself { get; init; } = true;

    /// <summary>
    /// Whether an acting akim may be recorded at raion level too, for which article 33(1)16) has no rule. By default yes, because the
    /// duties have to be performed by somebody.
    /// </summary>
    public bool ActingAkimAtRaionLevel { get; init; } = true;

    /// <summary>
    /// Whether the time to call the by-election ("from the day of the early termination", art. 113-1(3) of the law on elections) runs from the
    /// day of the ground. By default from the day on which the higher akim ended the powers (or, where the President did, on which the
    /// commission stated the loss).
    /// </summary>
    public bool ByElectionCountsFromGround { get; init; }
}

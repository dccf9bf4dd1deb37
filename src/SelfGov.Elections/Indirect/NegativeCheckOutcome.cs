namespace SelfGov.Elections.Indirect;

/// <summary>What follows a negative special check of the elected akim; no act says.</summary>
public enum NegativeCheckOutcome
{
    /// <summary>The election ends without an akim; the early end of powers is the ground of a new case.</summary>
    NewElection,

    /// <summary>The commission calls repeat elections in the same case.</summary>
    RepeatElection,
}

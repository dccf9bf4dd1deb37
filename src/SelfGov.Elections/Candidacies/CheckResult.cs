namespace SelfGov.Elections.Candidacies;

/// <summary>Where a check of a candidate by another body stands.</summary>
public enum CheckResult
{
    /// <summary>Not asked for yet.</summary>
    NotStarted,

    /// <summary>Asked for, no answer yet.</summary>
    Pending,

    /// <summary>The answer is good for the candidate.</summary>
    Passed,

    /// <summary>The answer is against the candidate.</summary>
    Failed,
}

namespace SelfGov.Elections.Indirect;

/// <summary>What the protocol of the commission establishes about a candidate beside the age. A set: values combine.</summary>
[Flags]
public enum CandidateRequirements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The requirements of the law on the civil service.</summary>
    CivilService = 1 << 0,

    /// <summary>Higher education.</summary>
    HigherEducation = 1 << 1,

    /// <summary>Residence in the oblast.</summary>
    Residence = 1 << 2,

    /// <summary>The right to vote (art. 33 of the Constitution of 1995).</summary>
    RightToVote = 1 << 3,
}

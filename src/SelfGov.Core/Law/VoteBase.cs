namespace SelfGov.Law;

/// <summary>Of whom a quorum or a majority is counted. Acts differ, and the difference decides votes.</summary>
public enum VoteBase
{
    /// <summary>All who belong to the body or have the right to vote.</summary>
    All,

    /// <summary>Those delegated to the assembly, present or not.</summary>
    Delegated,

    /// <summary>Those present.</summary>
    Present,

    /// <summary>Those who took part in the vote.</summary>
    Voting,
}

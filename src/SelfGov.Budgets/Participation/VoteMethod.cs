namespace SelfGov.Budgets.Participation;

/// <summary>How votes on proposals are given; set by the host's rules.</summary>
public enum VoteMethod
{
    /// <summary>On a site, by persons whom the host has identified.</summary>
    Online,

    /// <summary>At a meeting; the meeting gives the numbers of votes.</summary>
    Meeting,
}

using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// What the acts leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps-indirect.md</c>; a host chooses another by
/// deriving the law: <c>law with { Policies = ... }</c>.
/// </summary>
public sealed record IndirectElectionPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly IndirectElectionPolicies Default = new();

    /// <summary>
    /// How "N days before election day" is counted for nomination and registration. By default the day is E - N; reports of 2013 bear witness
    /// to E - N and to E - (N + 1).
    /// </summary>
    public DayCounting DayCounting { get; init; } = DayCounting.Plain;

    /// <summary>
    /// How "two days before voting" is counted for withdrawal, revocation, cancellation and restoration. By default the two days before the
    /// vote are closed, so that the last day is the third before it.
    /// </summary>
    public DayCounting LastDropDay { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>
    /// Whether the age is reckoned on election day. By default on the day of registration: both texts ask for the age of a candidate.
    /// </summary>
    public bool AgeIsReckonedOnElectionDay { get; init; }

    /// <summary>
    /// Whether a vote is held on a single candidate who is left after registration closed. By default it is not: the election is on an
    /// alternative basis, and the commission decides as where all have dropped out.
    /// </summary>
    public bool SingleCandidateGoesToTheVote { get; init; }

    /// <summary>Whether registration may be extended again where fewer than two are registered again. By default it may.</summary>
    public bool MayBeExtendedAgain { get; init; } = true;

    /// <summary>Whether only the candidates who tied stand in the repeat vote of the same day. By default only they.</summary>
    public bool OnlyTiedCandidatesStandInRepeatVote { get; init; } = true;

    /// <summary>What follows a negative special check. By default the election ends without an akim, and a new one is a new case.</summary>
    public NegativeCheckOutcome NegativeCheck { get; init; } = NegativeCheckOutcome.NewElection;
}

using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>
/// What the acts leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps.md</c>; the default is the reading that we think
/// most defensible, and a host can choose another by deriving the law: <c>law with { Policies = ... }</c>.
/// </summary>
public sealed record ElectionPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly ElectionPolicies Default = new();

    /// <summary>
    /// How "two days before voting" is counted for withdrawal, revocation and cancellation (arts 113-5(12), 113-6). By default as the
    /// commissions count every other "N days before": two full days lie between, so the last day is the third before the vote.
    /// </summary>
    public DayCounting LastDropDay { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>
    /// Whether the higher akim needs the local community assembly's consent to nominate at village level (art. 39-3(3)4-3) of the law on
    /// local government) also where the Constitutional Law no longer says so. By default yes.
    /// </summary>
    public bool AssemblyAgreesToHigherAkimsNominee { get; init; } = true;

    /// <summary>Whether only the candidates who tied stand in a repeat voting (art. 113-9(1)-(2) does not say). By default only they.</summary>
    public bool OnlyTiedCandidatesStandInRepeatVoting { get; init; } = true;

    /// <summary>
    /// Whether an election that was postponed may be postponed again when fewer than two candidates are left again (art. 113-7 is silent).
    /// By default it may: otherwise the procedure would have no way on.
    /// </summary>
    public bool MayBePostponedAgain { get; init; } = true;

    /// <summary>
    /// Whether a call after a vacancy that comes later than art. 113-1(3) allows is refused. By default it is; the act names no consequence, and a
    /// host that records what has happened can choose that the duty is only overdue.
    /// </summary>
    public bool LateCallIsRefused { get; init; } = true;

    /// <summary>
    /// Whether the age is reckoned on election day (art. 113-2: "to be elected"). By default yes; otherwise on the day of registration.
    /// </summary>
    public bool AgeIsReckonedOnElectionDay { get; init; } = true;
}

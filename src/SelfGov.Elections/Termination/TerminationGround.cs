namespace SelfGov.Elections.Termination;

/// <summary>Why the powers of an elected akim end (arts 32(2), 36(5) of the law on local government).</summary>
/// <remarks>Reaching pension age is no ground (arts 32(2), 36(5), last part): there is no way to record it.</remarks>
public enum TerminationGround
{
    /// <summary>The akim died.</summary>
    Death,

    /// <summary>A court's decision is in force that finds the akim incapable, of limited capacity or missing, or declares the akim dead.</summary>
    CourtFinding,

    /// <summary>The akim left the party that nominated him, other than by its reorganisation or liquidation.</summary>
    PartyLeft,

    /// <summary>The higher akim accepted the maslikhat's vote of no confidence (art. 24).</summary>
    NoConfidence,

    /// <summary>The akim lost the citizenship of Kazakhstan.</summary>
    CitizenshipLost,

    /// <summary>The territorial commission registered the newly elected akim.</summary>
    NewAkimRegistered,

    /// <summary>Another case that a law provides for, such as a resignation that was accepted (art. 6(2-11)).</summary>
    OtherByLaw,

    /// <summary>The term of an elected raion akim ended (art. 32(2)).</summary>
    TermEnded,

    /// <summary>The President decided to end the powers: at village level until the end of 2022 (art. 36(6)), at raion level since June 2026 (art. 32).</summary>
    PresidentDecision,

    /// <summary>The maslikhat accepted the akim's resignation; at village level since July 2026 (art. 36(5)3-1)).</summary>
    ResignationAccepted,

    /// <summary>The maslikhat ended the powers after the akim was found unfit for the post as a disciplinary measure; since July 2026 (arts 6(2-17), 36(5)3-2)).</summary>
    UnfitForPost,

    /// <summary>The higher akim dismissed the akim: until 2021 (point 61 of the rules of 2013; art. 36(2) as of 2017), at raion level since June 2026 (art. 32).</summary>
    Dismissed,
}

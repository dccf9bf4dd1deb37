namespace SelfGov.Hearings;

/// <summary>The kinds of public hearings and discussions that the law knows; each has a profile in every edition.</summary>
public enum HearingKind
{
    /// <summary>A public discussion under the law on public control, article 10.</summary>
    PublicControl,

    /// <summary>A hearing of a public council: law on public councils, article 21.</summary>
    CouncilHearing,

    /// <summary>A report heard by a public council: law on public councils, article 23.</summary>
    CouncilReport,

    /// <summary>An environmental hearing in the form of an open meeting: Environmental Code, article 73.</summary>
    EnvironmentalMeeting,

    /// <summary>
    /// An environmental hearing in the form of a public discussion in the information system: Environmental Code, article 96.
    /// </summary>
    EnvironmentalDiscussion,

    /// <summary>A public discussion of a general plan, a master plan or a detailed plan.</summary>
    UrbanPlanning,

    /// <summary>A public hearing of the draft tariff of a natural monopoly: law on natural monopolies, article 25(4) and (5).</summary>
    DraftTariff,

    /// <summary>A report of a natural monopoly to its consumers: law on natural monopolies, article 25(6) and (8) to (14).</summary>
    MonopolyReport,

    /// <summary>A meeting of an akim with residents: Decree No. 826.</summary>
    AkimReport,

    /// <summary>A public discussion of the draft of an act: law on legal acts, articles 18 and 20.</summary>
    DraftAct,
}

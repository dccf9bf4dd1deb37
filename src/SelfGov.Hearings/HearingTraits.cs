namespace SelfGov.Hearings;

/// <summary>What sets one hearing of a kind apart from others of it, where the act gives it other duties.</summary>
[Flags]
public enum HearingTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The akim is of a village, a settlement, a rural district or a raion in a city (Decree No. 826, paragraph 3.4)).</summary>
    LowerAkim = 1,

    /// <summary>The tariff is for a utility, or for heat (law on natural monopolies, art. 25(5)).</summary>
    UtilityTariff = 2,

    /// <summary>The hearing is held through a broadcast only (law on natural monopolies, art. 25(12)).</summary>
    OnlineOnly = 4,

    /// <summary>
    /// The subject is the draft of a budget programme, a development plan or a state programme (law on public councils, art. 5(1)1)).
    /// </summary>
    DraftProgramme = 8,
}

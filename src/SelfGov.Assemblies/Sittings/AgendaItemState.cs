namespace SelfGov.Assemblies.Sittings;

/// <summary>Where an item of an agenda, and the decision on it, stands (art. 39-3(10)-(13)).</summary>
public enum AgendaItemState
{
    /// <summary>Proposed and announced.</summary>
    Proposed,

    /// <summary>On the approved agenda.</summary>
    OnAgenda,

    /// <summary>Left out of the approved agenda.</summary>
    LeftOut,

    /// <summary>Adopted by more than half of the participants.</summary>
    Adopted,

    /// <summary>Not adopted.</summary>
    Rejected,

    /// <summary>The akim agreed with the decision.</summary>
    Confirmed,

    /// <summary>The akim disagreed: it is to be discussed again.</summary>
    Disputed,

    /// <summary>Adopted again after the akim had disagreed.</summary>
    Insisted,

    /// <summary>The maslikhat discussed the disagreement in a sitting.</summary>
    Discussed,

    /// <summary>The disagreement was resolved in favour of the decision.</summary>
    Upheld,

    /// <summary>The higher akim resolved the disagreement against the decision.</summary>
    Overturned,

    /// <summary>Given up when it was discussed again.</summary>
    Withdrawn,

    /// <summary>Carried out.</summary>
    Executed,
}

namespace SelfGov.Elections.Candidacies;

/// <summary>Why an election is called (art. 113-1(1) of the Constitutional Law on elections).</summary>
public enum GroundKind
{
    /// <summary>The term of office set by law ends.</summary>
    TermEnds,

    /// <summary>The akim's powers ended early.</summary>
    EarlyTermination,

    /// <summary>The unit was formed, or its boundaries changed (in the first edition: it was reorganised).</summary>
    UnitChanged,

    /// <summary>The maslikhat put the unit on the pilot list and fixed the day (2023-2024, raion level only).</summary>
    PilotListed,
}

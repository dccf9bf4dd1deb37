namespace SelfGov.Elections.Terms;

/// <summary>The kinds of facts in a term of office; each is a fact in <c>TermFacts.cs</c>.</summary>
public enum TermTrigger
{
    /// <summary>The powers of the elected akim began.</summary>
    TermBegan,

    /// <summary>The election of the successor was called.</summary>
    SuccessorElectionCalled,

    /// <summary>The powers ended early, and a by-election follows.</summary>
    OfficeVacated,

    /// <summary>The duties were put on somebody for the time being.</summary>
    ActingAkimRecorded,

    /// <summary>The newly elected akim took over.</summary>
    SuccessorTookOver,

    /// <summary>The powers ended, and no election of a successor follows.</summary>
    OfficeClosed,
}

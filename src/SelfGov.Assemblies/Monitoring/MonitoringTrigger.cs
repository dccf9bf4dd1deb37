namespace SelfGov.Assemblies.Monitoring;

/// <summary>The kinds of facts of a monitoring commission.</summary>
public enum MonitoringTrigger
{
    /// <summary>The assembly formed the commission.</summary>
    CommissionFormed,

    /// <summary>A check began.</summary>
    CheckBegun,

    /// <summary>The members signed the report.</summary>
    ReportSigned,

    /// <summary>The assembly adopted recommendations on the report.</summary>
    RecommendationsAdopted,

    /// <summary>The akim submitted the conclusion.</summary>
    ConclusionSubmitted,

    /// <summary>The commission ended.</summary>
    CommissionEnded,
}

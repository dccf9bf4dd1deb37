namespace SelfGov.Assemblies.Monitoring;

/// <summary>Where a check of a monitoring commission stands (art. 39-3(4)).</summary>
public enum MonitoringCheckState
{
    /// <summary>Planned and reached results are compared.</summary>
    Begun,

    /// <summary>The members signed the report; the assembly discusses it.</summary>
    ReportSigned,

    /// <summary>The assembly adopted recommendations; the akim considers them.</summary>
    Recommended,

    /// <summary>The akim submitted a reasoned conclusion to the next assembly.</summary>
    Concluded,
}

namespace SelfGov.Assemblies.Monitoring;

/// <summary>Where a monitoring commission stands (art. 39-3(3)3), (4)).</summary>
public enum MonitoringState
{
    /// <summary>The assembly has not formed it yet.</summary>
    NotFormed,

    /// <summary>It checks the execution of the budget.</summary>
    Active,

    /// <summary>It ended with the term of the assembly.</summary>
    Ended,
}

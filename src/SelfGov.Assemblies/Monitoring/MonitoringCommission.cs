using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>The commission of the local community that monitors the execution of the budget: the case (art. 39-3(3)3), (4)).</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record MonitoringCommission : Case<MonitoringState>
{
    internal MonitoringCommission(CaseId id, AssemblyLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    [JsonIgnore]
    public AssemblyLaw Law { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The number of members; 0 before the first fact.</summary>
    public int Members { get; internal init; }

    /// <summary>The day on which it was formed; null before.</summary>
    public LocalDate? FormedOn { get; internal init; }

    /// <summary>The checks in the order of their numbers.</summary>
    public ValueList<MonitoringCheck> Checks { get; internal init; } = [];

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The day on which the last regular check began; null before the first.</summary>
    public LocalDate? LastRegularCheck { get; internal init; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}

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

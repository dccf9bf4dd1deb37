using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>A gathering or an assembly of a local community as a case. The kinds are a closed family.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public abstract record SittingCase : Case<SittingState>
{
    private protected SittingCase(CaseId id, AssemblyLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    public AssemblyLaw Law { get; }

    /// <summary>The call, the participants, the agenda, the decisions and the protocol.</summary>
    public Sitting Sitting { get; internal init; } = Sitting.Empty;

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Sitting.Unit?.Name;

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">The case has no fact yet.</exception>
    public Locality Unit => Sitting.Unit ?? throw new InvalidOperationException($"Case {Id} has no unit before its first fact.");

    /// <inheritdoc/>
    public override DateTimeZone Zone => Sitting.Unit?.Zone ?? DateTimeZone.Utc;
}

using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>A gathering or an assembly of a local community as a case. The kinds are a closed family.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public abstract record SittingCase : Case<SittingState>
{
    private protected SittingCase(CaseId id, AssemblyLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    [JsonIgnore]
    public AssemblyLaw Law { get; }

    /// <summary>The call, the participants, the agenda, the decisions and the protocol.</summary>
    public Sitting Sitting { get; internal init; } = Sitting.Empty;

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Sitting.Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Sitting.Unit?.Code;

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit => Sitting.Unit;

    /// <summary>The share with which it is held, and of how many.</summary>
    internal abstract (Share Share, int Of) Quorum { get; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Sitting.Unit?.Zone ?? DateTimeZone.Utc;
}

/// <summary>Where a gathering or an assembly of a local community stands (art. 39-3 of the law on local government).</summary>
public enum SittingState
{
    /// <summary>Nobody has convened it yet.</summary>
    NotConvened,

    /// <summary>Members asked for it.</summary>
    Petitioned,

    /// <summary>The akim of the raion allowed what members asked for.</summary>
    Permitted,

    /// <summary>The akim of the raion did not allow it.</summary>
    PetitionRefused,

    /// <summary>Convened; the notice is due.</summary>
    Convened,

    /// <summary>The community was notified of time, place and questions.</summary>
    Noticed,

    /// <summary>Too few took part: it counts as not held. It may be called again, with a new notice.</summary>
    Inquorate,

    /// <summary>Enough take part.</summary>
    Registered,

    /// <summary>Opened by the akim or a person authorised by him.</summary>
    Opened,

    /// <summary>Chair and secretary are elected.</summary>
    Presided,

    /// <summary>The agenda is approved; its items are decided.</summary>
    Deciding,

    /// <summary>Chair and secretary signed the protocol.</summary>
    ProtocolSigned,

    /// <summary>The akim has the protocol: consideration, disagreement, publication and execution.</summary>
    WithAkim,

    /// <summary>Nothing is left to consider, publish or carry out.</summary>
    Completed,
}

using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>
/// A separate gathering of the residents of one plot, who elect representatives: the case (art. 39-3(6) of the law on local government).
/// </summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record SeparateGathering : Case<SeparateGatheringState>
{
    internal SeparateGathering(CaseId id, AssemblyLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    [JsonIgnore]
    public AssemblyLaw Law { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The opaque code of the plot; empty before the first fact.</summary>
    public string Plot { get; internal init; } = string.Empty;

    /// <summary>The number of representatives that the local order gives the plot; 0 before the first fact.</summary>
    public int Seats { get; internal init; }

    /// <summary>The number of residents of the plot who may take part; null where it was not said.</summary>
    public int? Residents { get; internal init; }

    /// <summary>The day on which the plot was set; null before the first fact.</summary>
    public LocalDate? SetOn { get; internal init; }

    /// <summary>The day on which the residents were notified; null before.</summary>
    public LocalDate? NoticeGivenOn { get; internal init; }

    /// <summary>When and where it is held; null before the notice.</summary>
    public SittingNotice? Notice { get; internal init; }

    /// <summary>The day on which it was held; null before.</summary>
    public LocalDate? HeldOn { get; internal init; }

    /// <summary>The number of residents who took part; 0 before.</summary>
    public int Present { get; internal init; }

    /// <summary>The opaque identities of the elected representatives; none before the election.</summary>
    public ValueList<string> Representatives { get; internal init; } = [];

    /// <summary>The most votes that a nominee got; 0 before the election, and where the votes were not said.</summary>
    internal int MostVotes { get; init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The day on which the akim received the protocol; null before.</summary>
    public LocalDate? HandedOverOn { get; internal init; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}

/// <summary>Where a separate gathering stands (art. 39-3(6)).</summary>
public enum SeparateGatheringState
{
    /// <summary>No plot is set yet.</summary>
    NotSet,

    /// <summary>The plot is set.</summary>
    PlotSet,

    /// <summary>The residents are notified.</summary>
    Noticed,

    /// <summary>It is being held.</summary>
    Held,

    /// <summary>The representatives are elected.</summary>
    RepresentativesElected,

    /// <summary>The akim has the protocol.</summary>
    ProtocolHandedOver,
}

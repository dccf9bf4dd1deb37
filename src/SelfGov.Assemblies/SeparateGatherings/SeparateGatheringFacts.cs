using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>A fact of a separate gathering. The facts are a closed family: these.</summary>
public abstract record SeparateGatheringFact : Fact<SeparateGathering, SeparateGatheringTrigger>
{
    private protected SeparateGatheringFact()
    {
    }
}

/// <summary>The plot was set (art. 39-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Plot">The opaque code of the plot.</param>
/// <param name="Kind">The kind of plot.</param>
/// <param name="Seats">The number of representatives.</param>
public sealed record PlotSet(LocalDate On, Locality Unit, string Plot, PlotKind Kind, int Seats) : SeparateGatheringFact
{
    /// <inheritdoc/>
    public override SeparateGatheringTrigger Trigger => SeparateGatheringTrigger.PlotSet;

    /// <inheritdoc/>
    public override SeparateGathering Apply(SeparateGathering current) => current with { Unit = Unit, Plot = Plot, Seats = Seats };
}

/// <summary>The residents were notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
public sealed record SeparateGatheringNotified(LocalDate On, SittingNotice Notice) : SeparateGatheringFact
{
    /// <inheritdoc/>
    public override SeparateGatheringTrigger Trigger => SeparateGatheringTrigger.NoticeGiven;

    /// <inheritdoc/>
    public override SeparateGathering Apply(SeparateGathering current) => current with { Notice = Notice };
}

/// <summary>The separate gathering was held (art. 39-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">The number of residents who took part.</param>
public sealed record SeparateGatheringHeld(LocalDate On, int Present) : SeparateGatheringFact
{
    /// <inheritdoc/>
    public override SeparateGatheringTrigger Trigger => SeparateGatheringTrigger.Held;

    /// <inheritdoc/>
    public override SeparateGathering Apply(SeparateGathering current) => current with { Present = Present };
}

/// <summary>The representatives were elected (art. 39-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Representatives">Their opaque identities.</param>
public sealed record RepresentativesElected(LocalDate On, ImmutableArray<string> Representatives) : SeparateGatheringFact
{
    /// <inheritdoc/>
    public override SeparateGatheringTrigger Trigger => SeparateGatheringTrigger.RepresentativesElected;

    /// <inheritdoc/>
    public override SeparateGathering Apply(SeparateGathering current) => current with { Representatives = Representatives };

    /// <inheritdoc/>
    public bool Equals(RepresentativesElected? other) => other is not null && On == other.On && Representatives.SequenceEqual(other.Representatives);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Representatives.Length);
}

/// <summary>The akim received the protocol (art. 39-3(6), by the local order).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Digest">The SHA-256 of the signed protocol, in hexadecimal digits.</param>
public sealed record SeparateProtocolHandedOver(LocalDate On, string Digest) : SeparateGatheringFact
{
    /// <inheritdoc/>
    public override SeparateGatheringTrigger Trigger => SeparateGatheringTrigger.ProtocolHandedOver;

    /// <inheritdoc/>
    public override SeparateGathering Apply(SeparateGathering current) => current with { HandedOverOn = On };
}

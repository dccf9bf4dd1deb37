using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A gathering of a local community: the case (art. 39-3(2), (5), (8)-(14) of the law on local government).</summary>
/// <remarks>
/// Immutable; the fold of its facts under one edition of the law. <see cref="Sitting.Entitled"/> is the number of members of the community
/// who live there and may take part.
/// </remarks>
public sealed record CommunityGathering : SittingCase
{
    internal CommunityGathering(CaseId id, AssemblyLaw law)
        : base(id, law)
    {
    }

    /// <summary>
    /// The number of representatives elected by separate gatherings, of whom the quorum is counted; null where it is not held with them
    /// (until L1).
    /// </summary>
    public int? Representatives { get; internal init; }

    /// <summary>The composition of the assembly that it determined; null where it determined none that stands.</summary>
    public AssemblyComposition? Composition { get; internal init; }

    /// <summary>The last day of the term of the assembly that it determined; null where <see cref="Composition"/> is.</summary>
    public LocalDate? AssemblyUntil { get; internal init; }

    /// <summary>The number of the item under which the composition was determined; null where none was.</summary>
    internal int? CompositionItem { get; init; }

    internal override (Share Share, int Of) Quorum => Representatives is { } representatives && Law.RepresentativesQuorum is { } quorum
        ? (quorum.Value.Share, representatives)
        : (Law.GatheringQuorum.Value.Share, Sitting.Entitled);

    /// <summary>The gathering after the decision on an item fell: a composition determined by it is determined no more.</summary>
    internal CommunityGathering WithoutDecisionOn(int item) => item == CompositionItem
        ? this with { Composition = null, AssemblyUntil = null, CompositionItem = null }
        : this;
}

/// <summary>The composition of an assembly, as a gathering determines it (art. 39-3(2)2)).</summary>
/// <param name="Members">The number of delegated members, from 1; at most 25 since 2021.</param>
/// <param name="TermInMonths">The term in months, from 1; four years since L1, before it what the gathering determines.</param>
public sealed record AssemblyComposition(
    [Label("жиналыс мүшелерінің саны", "число членов собрания", "number of assembly members")] int Members,
    [Label("өкілеттік мерзімі (ай)", "срок полномочий (месяцев)", "term of office (months)")] int TermInMonths);

using System.Collections.Immutable;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Law;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The law of the local community (art. 39-3) in one edition: every share, number, time limit and competence with the place that sets it.
/// </summary>
/// <remarks>Immutable. What an edition does not have is null.</remarks>
public sealed record AssemblyLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the act leaves open, decided by name.</summary>
    public AssemblyPolicies Policies { get; init; } = AssemblyPolicies.Default;

    /// <summary>Who may not take part.</summary>
    public required Citation Exclusion { get; init; }

    /// <summary>What a gathering decides about, each with its place.</summary>
    public required ImmutableDictionary<AgendaItemKind, Citation> GatheringItems { get; init; }

    /// <summary>What an assembly decides about, each with its place.</summary>
    public required ImmutableDictionary<AgendaItemKind, Citation> MeetingItems { get; init; }

    /// <summary>The kinds of items that need a document named by its digest, because what is agreed is that document.</summary>
    public required ImmutableHashSet<AgendaItemKind> ItemsOnDocuments { get; init; }

    /// <summary>The most members of an assembly; null where the act sets no number.</summary>
    public Ruled<int>? AssemblySize { get; init; }

    /// <summary>The term of an assembly, from its formation; null where the gathering sets it.</summary>
    public Ruled<TimeLimit>? AssemblyTerm { get; init; }

    /// <summary>The place at which a gathering determines the assembly's composition.</summary>
    public required Citation Composition { get; init; }

    /// <summary>The share of the members of the community who can ask for a gathering.</summary>
    public required Ruled<Share> GatheringInitiative { get; init; }

    /// <summary>The place that makes the decision of the raion akim a condition of a gathering that members ask for.</summary>
    public required Citation GatheringPermission { get; init; }

    /// <summary>The place that subjects gatherings to the regulation of the authorised body; null in editions without it.</summary>
    public Citation? GatheringRegulation { get; init; }

    /// <summary>The share of delegated members who can ask for an assembly.</summary>
    public required Ruled<Share> MeetingInitiative { get; init; }

    /// <summary>
    /// The place that makes the decision of the raion akim a condition of an assembly that members ask for; null where there is none.
    /// </summary>
    public Citation? MeetingPermission { get; init; }

    /// <summary>The time before a gathering or an assembly by which the community is notified; calendar days.</summary>
    public required Ruled<TimeLimit> Notice { get; init; }

    /// <summary>The time before an assembly that agrees candidates for akim only; null where the general time applies.</summary>
    public Ruled<TimeLimit>? CandidateNotice { get; init; }

    /// <summary>The share of members of the community with whom a gathering is held.</summary>
    public required Ruled<Threshold> GatheringQuorum { get; init; }

    /// <summary>
    /// The share of elected representatives with whom a gathering of representatives is held; null where the act knows none.
    /// </summary>
    public Ruled<Threshold>? RepresentativesQuorum { get; init; }

    /// <summary>The share of delegated members with whom an assembly is held.</summary>
    public required Ruled<Threshold> MeetingQuorum { get; init; }

    /// <summary>The place that allows digital gatherings and assemblies; null where the act knows none.</summary>
    public Citation? Digital { get; init; }

    /// <summary>Opening, chair, secretary, agenda and protocol.</summary>
    public required Citation Conduct { get; init; }

    /// <summary>The share of participants that adopts a decision.</summary>
    public required Ruled<Threshold> Majority { get; init; }

    /// <summary>The akim's disagreement and how it is resolved.</summary>
    public required Citation Disagreement { get; init; }

    /// <summary>The akim has to consider every decision.</summary>
    public required Citation Consideration { get; init; }

    /// <summary>Decisions approved by the akim are carried out.</summary>
    public required Citation Execution { get; init; }

    /// <summary>Decisions are published.</summary>
    public required Citation Publication { get; init; }

    /// <summary>Separate gatherings and the representatives they elect.</summary>
    public required Citation SeparateGathering { get; init; }

    /// <summary>The kinds of plots.</summary>
    public required Ruled<ImmutableHashSet<PlotKind>> Plots { get; init; }

    /// <summary>The most representatives of one plot; null where the local order sets the number by equal representation.</summary>
    public Ruled<int>? RepresentativesOfPlot { get; init; }

    /// <summary>The commission, its checks, its report, the recommendations and the akim's conclusion.</summary>
    public required Citation Monitoring { get; init; }

    /// <summary>How often the commission checks: months of one period.</summary>
    public required Ruled<int> MonitoringPeriod { get; init; }
}

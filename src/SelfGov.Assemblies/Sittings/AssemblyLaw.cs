using System.Collections.Immutable;
using SelfGov.Assemblies.Gatherings;
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

    /// <summary>
    /// The number of members of an assembly by the population of its unit; null where no regulation sets it. Where two bands meet, either
    /// holds.
    /// </summary>
    public Ruled<ImmutableArray<AssemblySizeBand>>? AssemblySizeByPopulation { get; init; }

    /// <summary>
    /// The fewest members of an assembly from each settlement of a unit of several; null where no regulation sets it. The library knows
    /// no settlements and checks none.
    /// </summary>
    public Ruled<int>? RepresentativesOfSettlement { get; init; }

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

    /// <summary>
    /// How often an assembly is called at least: months of one period. Null where no regulation sets it, as all terms of the assembly are
    /// that follow; the regulation of a maslikhat that differs from the model is <c>law with { ... }</c>.
    /// </summary>
    public Ruled<int>? MeetingPeriod { get; init; }

    /// <summary>The time for the akim to answer members who ask for an assembly, from their petition; working days.</summary>
    public Ruled<TimeLimit>? PetitionAnswer { get; init; }

    /// <summary>The time before an assembly by which its members and the akim have the materials; calendar days.</summary>
    public Ruled<TimeLimit>? Materials { get; init; }

    /// <summary>The place by which an assembly adds questions to its agenda when it discusses it; null where it cannot.</summary>
    public Citation? AgendaChanges { get; init; }

    /// <summary>How often a member speaks on one question at most.</summary>
    public Ruled<int>? Speeches { get; init; }

    /// <summary>
    /// The place that gives the chair of an assembly the deciding vote where as many vote in favour as not; null where a tie adopts
    /// nothing.
    /// </summary>
    public Citation? CastingVote { get; init; }

    /// <summary>The time to hand the protocol of an assembly to the akim, from the meeting; working days.</summary>
    public Ruled<TimeLimit>? ProtocolHandOver { get; init; }

    /// <summary>
    /// The time to hand the protocol to the maslikhat where the assembly initiated the end of the akim's powers, from the meeting; null
    /// where it goes to the akim as any other.
    /// </summary>
    public Ruled<TimeLimit>? DismissalHandOver { get; init; }

    /// <summary>The time for the akim to consider the decisions of an assembly, from the protocol's receipt; working days.</summary>
    public Ruled<TimeLimit>? AkimConsiders { get; init; }

    /// <summary>The place by which an assembly is called to a new discussion as to any; null where none says how.</summary>
    public Citation? NewDiscussion { get; init; }

    /// <summary>
    /// The time to tell the members what came of the akim's consideration, from it, or as <see cref="ToldFromReceipt"/> says; working days.
    /// </summary>
    public Ruled<TimeLimit>? ResultsTold { get; init; }

    /// <summary>
    /// The place by which the time to tell the members runs from the protocol's receipt, as that to consider does; null where it runs from
    /// the consideration.
    /// </summary>
    public Citation? ToldFromReceipt { get; init; }

    /// <summary>
    /// The time for the akim to send the protocol of a new discussion that left the disagreement standing to the higher akim and the
    /// maslikhat, from the discussion; working days. The library has no step for it and runs no term.
    /// </summary>
    public Ruled<TimeLimit>? DisagreementSent { get; init; }

    /// <summary>
    /// The time for the higher akim to resolve a disagreement, from its discussion in a sitting of the maslikhat; working days.
    /// </summary>
    public Ruled<TimeLimit>? DisagreementResolved { get; init; }

    /// <summary>The time before a separate gathering by which the residents are notified; null where the local order sets it.</summary>
    public Ruled<TimeLimit>? SeparateNotice { get; init; }

    /// <summary>The share of the plot's residents with whom a separate gathering is held; null where the local order sets it.</summary>
    public Ruled<Threshold>? SeparateQuorum { get; init; }

    /// <summary>
    /// The place by which each nominee is voted on and those with the most votes are representatives, the chair deciding a tie; null where
    /// the local order says how they are elected.
    /// </summary>
    public Citation? SeparateVote { get; init; }

    /// <summary>
    /// The time to hand the protocol of a separate gathering to the akim's office, from the gathering; null where the local order sets it.
    /// </summary>
    public Ruled<TimeLimit>? SeparateHandOver { get; init; }

    /// <summary>The commission, its checks, its report, the recommendations and the akim's conclusion.</summary>
    public required Citation Monitoring { get; init; }

    /// <summary>How often the commission checks: months of one period.</summary>
    public required Ruled<int> MonitoringPeriod { get; init; }
}

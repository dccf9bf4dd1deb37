using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Petitions.Library;

namespace SelfGov.Oracles;

/// <summary>Every kind of procedure of the library: a new one is drawn, documented and put to the oracles by one more line here.</summary>
public static class Procedures
{
    public static ImmutableArray<Procedure> All { get; } =
    [
        Procedure.Of(
            "The direct election of an akim",
            "direct-election.md",
            AkimElectionEditions.All.All.Select(edition => AkimElectionLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The indirect election of an akim, 2013 to 2021",
            "indirect-election.md",
            IndirectElectionEditions.All.All.Select(edition => IndirectElectionLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The term of office of an akim",
            "direct-election.md",
            TermEditions.Raion.All.Concat(TermEditions.Village.All).Select(edition => TermLifecycle.Under(edition.Law))),
        Procedure.Of(
            "An election commission",
            "commissions.md",
            CommissionEditions.All.All.Select(edition => CommissionLifecycle.Under(edition.Law))),
        Procedure.Of(
            "Those who watch an election",
            "commissions.md",
            AccreditationEditions.All.All.Select(edition => AccreditationLifecycle.Under(edition.Law))),
        Procedure.Of(
            "A complaint about an election",
            "complaints.md",
            ComplaintEditions.Elections.All.Select(edition => ElectionComplaintLifecycle.Under(edition.Law)),
            "complaint-about-an-election"),
        Procedure.Of(
            "A complaint under the administrative code",
            "complaints.md",
            ComplaintEditions.Administrative.All.Select(edition => AdministrativeComplaintLifecycle.Under(edition.Law)),
            "administrative-complaint"),
        Procedure.Of(
            "No confidence in an akim",
            "direct-election.md",
            NoConfidenceEditions.All.All.Select(edition => NoConfidenceLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The end of an akim's powers",
            "direct-election.md",
            TerminationEditions.Raion.All.Concat(TerminationEditions.Village.All)
                .Select(edition => TerminationLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The assembly of the local community",
            "assemblies.md",
            AssemblyEditions.Larger.All.Select(edition => MeetingLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The gathering of the local community",
            "assemblies.md",
            AssemblyEditions.Larger.All.Select(edition => GatheringLifecycle.Under(edition.Law))),
        Procedure.Of(
            "A separate gathering",
            "assemblies.md",
            AssemblyEditions.Larger.All.Select(edition => SeparateGatheringLifecycle.Under(edition.Law))),
        Procedure.Of(
            "Monitoring of the budget by a commission",
            "assemblies.md",
            AssemblyEditions.Larger.All.Select(edition => MonitoringLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The budget of a rural district",
            "budgets.md",
            BudgetEditions.All.All.Select(edition => BudgetCycleLifecycle.Under(edition.Law))),
        Procedure.Of(
            "The account of local self-government",
            "budgets.md",
            AccountPlanEditions.All.All.Select(edition => SelfGovernmentAccountLifecycle.Under(edition.Law))),
        Procedure.Of(
            "A participatory budget",
            "budgets.md",
            [
                .. ParticipationEditions.All.All.Select(edition => ParticipatoryBudgetLifecycle.Under(edition.Law)),
                .. Enum.GetValues<VoteMethod>().Select(method => ParticipatoryBudgetLifecycle.Under(ParticipationBy(method))),
            ]),
        Procedure.Of("A public hearing", "hearings.md", HearingEditions.All.Select(profile => HearingLifecycle.Under(profile))),
    ];

    /// <summary>
    /// The distinct machines of all procedures, and of a lifecycle that a host defined; of those that go alike, the newest edition.
    /// </summary>
    public static ImmutableArray<Machine> Machines { get; } =
    [
        .. All.Append(
            Procedure.Of("A petition to the village library", string.Empty, [LibraryPetitionLifecycle.Under(LibraryEditions.First)]))
            .SelectMany(procedure => procedure.Machines.Reverse().DistinctBy(machine => machine.Graph)),
    ];

    /// <summary>
    /// Where the law knows no participatory budget the rules are the host's; these are invented, and none of the values is drawn.
    /// </summary>
    private static ParticipatoryBudgetRules ParticipationBy(VoteMethod method) => new(
        new EditionId($"vote-{method.ToString().ToLowerInvariant()}"),
        new DateInterval(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28)),
        new LocalDate(2026, 3, 15),
        new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 10)),
        minimumAge: 18,
        method,
        choices: 1,
        new ThousandTenge(10_000),
        Share.AtLeast(1, 10));
}

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
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Every kind of procedure that a golden database has cases of.</summary>
internal static class GoldenProcedures
{
    public static IReadOnlyList<GoldenProcedure> All { get; } =
    [
        GoldenProcedure.Of(AkimElectionLifecycle.Procedure),
        GoldenProcedure.Of(IndirectElectionLifecycle.Procedure),
        GoldenProcedure.Of(TermLifecycle.Procedure),
        GoldenProcedure.Of(NoConfidenceLifecycle.Procedure),
        GoldenProcedure.Of(TerminationLifecycle.Procedure),
        GoldenProcedure.Of(ComplaintProcedure.Procedure),
        GoldenProcedure.Of(MeetingLifecycle.Procedure),
        GoldenProcedure.Of(GatheringLifecycle.Procedure),
        GoldenProcedure.Of(SeparateGatheringLifecycle.Procedure),
        GoldenProcedure.Of(MonitoringLifecycle.Procedure),
        GoldenProcedure.Of(BudgetCycleLifecycle.Procedure),
        GoldenProcedure.Of(SelfGovernmentAccountLifecycle.Procedure),
        GoldenProcedure.Of(ParticipatoryBudgetLifecycle.ProcedureUnder(
            Participation("order-1", VoteMethod.Online, 2), Participation("order-2", VoteMethod.Meeting, 1))),
        GoldenProcedure.Of(HearingLifecycle.Procedure),
    ];

    // The rules of participatory budgets are the host's; these are the ones under which the golden cases were opened.
    private static ParticipatoryBudgetRules Participation(string edition, VoteMethod method, int choices) => new(
        new EditionId(edition),
        new DateInterval(new LocalDate(2026, 1, 20), new LocalDate(2026, 2, 10)),
        new LocalDate(2026, 3, 1),
        new DateInterval(new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 20)),
        minimumAge: 18,
        method,
        choices,
        new ThousandTenge(10_009),
        Share.AtLeast(1, 10));
}

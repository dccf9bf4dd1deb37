using NodaTime;
using SelfGov.Assemblies;
using SelfGov.Budgets;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Accounts;
using SelfGov.Budgets.Cycle.Participation;
using SelfGov.Complaints;
using SelfGov.Elections;
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
        GoldenProcedure.Of(AkimElectionLifecycle.Procedure.Lifecycles, AkimElectionLifecycle.Procedure.Facts),
        GoldenProcedure.Of(IndirectElectionLifecycle.Procedure.Lifecycles, IndirectElectionLifecycle.Procedure.Facts),
        GoldenProcedure.Of(TermLifecycle.Procedure.Lifecycles, TermLifecycle.Procedure.Facts),
        GoldenProcedure.Of(NoConfidenceMotions.Lifecycles, NoConfidenceMotions.Facts),
        GoldenProcedure.Of(TerminationLifecycle.Procedure.Lifecycles, TerminationLifecycle.Procedure.Facts),
        GoldenProcedure.Of(FiledComplaints.Lifecycles, FiledComplaints.Facts),
        GoldenProcedure.Of(MeetingLifecycle.Procedure.Lifecycles, MeetingLifecycle.Procedure.Facts),
        GoldenProcedure.Of(GatheringLifecycle.Procedure.Lifecycles, GatheringLifecycle.Procedure.Facts),
        GoldenProcedure.Of(SeparateGatheringLifecycle.Procedure.Lifecycles, SeparateGatheringLifecycle.Procedure.Facts),
        GoldenProcedure.Of(MonitoringLifecycle.Procedure.Lifecycles, MonitoringLifecycle.Procedure.Facts),
        GoldenProcedure.Of(BudgetCycleLifecycle.Procedure.Lifecycles, BudgetCycleLifecycle.Procedure.Facts),
        GoldenProcedure.Of(SelfGovernmentAccountLifecycle.Procedure.Lifecycles, SelfGovernmentAccountLifecycle.Procedure.Facts),
        GoldenProcedure.Of(
            ParticipatoryBudgetLifecycle.Procedure.Lifecycles(
                Participation("order-1", VoteMethod.Online, 2), Participation("order-2", VoteMethod.Meeting, 1)),
            ParticipatoryBudgetLifecycle.Procedure.Facts),
        GoldenProcedure.Of(PublicHearings.Lifecycles, PublicHearings.Facts),
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

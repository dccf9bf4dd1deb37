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
        GoldenProcedure.Of(AkimElections.Lifecycles, AkimElections.Facts),
        GoldenProcedure.Of(IndirectElections.Lifecycles, IndirectElections.Facts),
        GoldenProcedure.Of(TermsOfOffice.Lifecycles, TermsOfOffice.Facts),
        GoldenProcedure.Of(NoConfidenceMotions.Lifecycles, NoConfidenceMotions.Facts),
        GoldenProcedure.Of(OfficeTerminations.Lifecycles, OfficeTerminations.Facts),
        GoldenProcedure.Of(FiledComplaints.Lifecycles, FiledComplaints.Facts),
        GoldenProcedure.Of(AssemblyMeetings.Lifecycles, AssemblyMeetings.Facts),
        GoldenProcedure.Of(CommunityGatherings.Lifecycles, CommunityGatherings.Facts),
        GoldenProcedure.Of(SeparateGatherings.Lifecycles, SeparateGatherings.Facts),
        GoldenProcedure.Of(MonitoringCommissions.Lifecycles, MonitoringCommissions.Facts),
        GoldenProcedure.Of(BudgetCycles.Lifecycles, BudgetCycles.Facts),
        GoldenProcedure.Of(SelfGovernmentAccounts.Lifecycles, SelfGovernmentAccounts.Facts),
        GoldenProcedure.Of(
            ParticipatoryBudgets.Lifecycles(
                Participation("order-1", VoteMethod.Online, 2), Participation("order-2", VoteMethod.Meeting, 1)),
            ParticipatoryBudgets.Facts),
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

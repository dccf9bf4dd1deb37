using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>B1: the Budget Code of 2008 as reworded by Law No. 90-VI of 11 July 2017.</summary>
internal static class EditionB1
{
    private const int Before = -1;
    private const int After = 1;

    // Law No. 391-VI of 25.12.2020: "after ten calendar days from its first official publication". The publication was not found: this is
    // the first day on which it can be in force, and the database of acts has a version of that day.
    private static readonly LocalDate Law391 = new(2021, 1, 5);

    // Law No. 60-VII of 30.06.2021, which added art. 111(4): the first day that is possible, as above.
    private static readonly LocalDate Law60 = new(2021, 7, 11);

    internal static readonly BudgetLaw Law = new()
    {
        Id = new EditionId("B1"),
        FirstBudgetYear = new(2018, LocalGovernmentAct.At("39-3")),
        Structure = BudgetCode2008.At("13"),
        HasSpecialReceipts = false,

        // Chapter 12: drafting.
        RevenueForecast = BudgetCode2008.At("64"),
        Limits = BudgetCode2008.At("65-1"),
        LimitsDue = new(new YearlyDay(5, 1, Before), BudgetCode2008.At("65-1")),
        Request = BudgetCode2008.At("66"),
        RequestDue = new(new YearlyDay(5, 15, Before), BudgetCode2008.At("66", 2)),
        DraftForm = BudgetCode2008.At("73-1", 3),
        AssemblyAgrees = new Citation(LocalGovernmentAct, "39-3", "3", "1-1"),
        AssemblyDecides = LocalGovernmentAct.At("39-3", 11),
        AssemblyQuorum = new(Share.AtLeast(1, 2), LocalGovernmentAct.At("39-3", 9)),
        AssemblyMajority = new(Share.MoreThan(1, 2), LocalGovernmentAct.At("39-3", 11)),
        DraftDue = new(new YearlyDay(9, 1, Before), BudgetCode2008.At("73-1", 1)),
        PutToCommission = BudgetCode2008.At("73-1", 1),
        DeterminedDue = new(new YearlyDay(10, 15, Before), BudgetCode2008.At("73-1", 2)),
        SecondLookDue = new(new YearlyDay(11, 1, Before), BudgetCode2008.At("73-1", 6)),
        DistrictDeterminedDue = new(new YearlyDay(10, 1, Before), BudgetCode2008.At("73", 2)),
        DistrictToAkimatDue = new(new YearlyDay(10, 15, Before), BudgetCode2008.At("73", 6)),
        DistrictToMaslikhatDue = new(new YearlyDay(11, 1, Before), BudgetCode2008.At("75", 1)),
        DecisionText = BudgetCode2008.At("73-1", 3),

        // Chapter 13: approval.
        SubmissionDue = new(new YearlyDay(11, 10, Before), BudgetCode2008.At("75", 1)),
        StandingCommissions = BudgetCode2008.At("78", 1),
        Amendments = BudgetCode2008.At("76"),
        Session = BudgetCode2008.At("78", 5),
        Approval = BudgetCode2008.At("75", 2),
        ApprovalAfterDistrict = new(TimeLimit.CalendarDays(14), BudgetCode2008.At("75", 2)),
        FirstQuarterPlanDue = new(new YearlyDay(12, 25, Before), BudgetCode2008.At("75", 3)),
        Publications = ImmutableDictionary.CreateRange<BudgetDocument, Citation>(
        [
            new(BudgetDocument.Decision, BudgetCode2008.At("75", 6)),
            new(BudgetDocument.AmendingDecision, BudgetCode2008.At("75", 6)),
            new(BudgetDocument.SequesterDecision, BudgetCode2008.At("75", 6)),
            new(BudgetDocument.FirstQuarterPlan, BudgetCode2008.At("75", 6)),
            new(BudgetDocument.CivilBudget, BudgetCode2008.At("67-1")),
        ]),
        SubventionInDecision = BudgetCode2008.At("73-1", 3, 2),
        WithdrawalInDecision = BudgetCode2008.At("73-1", 3, 3),
        LateApprovalDue = new(new YearlyDay(3, 1, 0), BudgetCode2008.At("75", 4)),
        ConsolidationAfterApproval = new(TimeLimit.CalendarDays(7), BudgetCode2008.At("75", 5)),
        Implementation = BudgetCode2008.At("79", 1),
        ImplementationAfterApproval = new(TimeLimit.CalendarDays(14), BudgetCode2008.At("79", 1)),
        FinancialYear = BudgetCode2008.At("3", 1),

        // Chapter 19: clarification.
        GroundsOfClarification = BudgetCode2008.At("106"),
        Grounds = ImmutableDictionary.CreateRange<ClarificationGround, Citation>(
        [
            new(ClarificationGround.StabilityThreat, BudgetCode2008.At("106", 2, 1)),
            new(ClarificationGround.LegislationChanged, BudgetCode2008.At("106", 2, 2)),
            new(ClarificationGround.ReceiptsChanged, BudgetCode2008.At("106", 2, 3)),
            new(ClarificationGround.ClassificationChanged, BudgetCode2008.At("106", 3)),
            new(ClarificationGround.FreeBalances, BudgetCode2008.At("104", 5)),
            new(ClarificationGround.ExtraordinaryBudgetEnded, BudgetCode2008.At("106", 2, 5)),
            new(ClarificationGround.BorrowingBeyondYear, BudgetCode2008.At("106", "2-2")),
            new(ClarificationGround.HigherBudgetClarified, BudgetCode2008.At("109-1", 4)),
        ]),

        // The President's instruction, art. 106(2)1-1), is not there in the versions of 05.01 and 12.10.2021: Law No. 100-VII of
        // 31.12.2021 brought it, when the budget of 2021 was over.
        GroundPeriods = ImmutableDictionary.CreateRange<ClarificationGround, Ruled<DayPeriod>>(
        [
            new(ClarificationGround.ClassificationChanged, new(new(null, Law391.PlusDays(-1)), BudgetCode2008.At("106", 3))),
        ]),
        ReceiptsChange = new(Share.MoreThan(1, 10), BudgetCode2008.At("106", 2, 3)),
        SuspensionForClarification = BudgetCode2008.At("106", 5),
        Initiators = ImmutableDictionary.CreateRange<ClarificationInitiator, Citation>(
            Enum.GetValues<ClarificationInitiator>().Select(initiator => KeyValuePair.Create(initiator, BudgetCode2008.At("109-1", 1)))),
        QuarterlyCaps = ImmutableDictionary.CreateRange<ClarificationInitiator, Ruled<int>>(
            Enum.GetValues<ClarificationInitiator>().Select(
                initiator => KeyValuePair.Create(initiator, new Ruled<int>(1, BudgetCode2008.At("106", 4))))),
        ClarificationConsidered = BudgetCode2008.At("109-1", 2),
        AssemblyConsidersClarifications = false,
        ClarificationDrafted = BudgetCode2008.At("109-1", 3),
        AfterHigherBudget = new(TimeLimit.CalendarDays(14), BudgetCode2008.At("109-1", 4)),
        ImplementationAmended = new(TimeLimit.CalendarDays(14), BudgetCode2008.At("79", 3)),

        // Chapters 14 and 20: correction, sequester, extraordinary budget.
        CorrectionSinceAmendment = new(new(Share.AtLeast(1, 5), Law60), BudgetCode2008.At("111", 4)),
        CorrectionOnGrounds = BudgetCode2008.At("111", 3),
        CorrectionGrounds = ImmutableDictionary.CreateRange<CorrectionGround, Citation>(
        [
            new(CorrectionGround.Reorganisation, BudgetCode2008.At("111", 3, 1)),
            new(CorrectionGround.HigherReserve, BudgetCode2008.At("111", 3, 2)),
            new(CorrectionGround.TransfersOrLoans, new Citation(BudgetCode2008, "111", "3", "2-2")),
            new(CorrectionGround.OpeningBalances, BudgetCode2008.At("111", 3, 5)),
        ]),
        OpeningBalances = BudgetCode2008.At("104", 4),
        BalancePurposes = ImmutableDictionary.CreateRange<BalancePurpose, Citation>(
        [
            new(BalancePurpose.DebtService, BudgetCode2008.At("104", 4, 1)),
            new(BalancePurpose.DebtPrincipal, BudgetCode2008.At("104", 4, 1)),
            new(BalancePurpose.RegisteredObligations, BudgetCode2008.At("104", 4, 4)),
            new(BalancePurpose.InvestmentsContinued, new Citation(BudgetCode2008, "104", "4", "4-1")),
            new(BalancePurpose.TransfersReturned, BudgetCode2008.At("104", 4, 5)),
            new(BalancePurpose.MinimumReturned, BudgetCode2008.At("104", 4, 6)),
            new(BalancePurpose.NationalFundReturned, BudgetCode2008.At("104", 4, 7)),
        ]),
        Sequester = BudgetCode2008.At("110", 1),
        SequesterThreshold = new(Share.AtLeast(1, 10), BudgetCode2008.At("110", 2)),
        SequesterIsOfApprovedVolume = new(true, BudgetCode2008.At("110", 2)),
        ProtectedProgrammes = BudgetCode2008.At("110", 2),
        ProtectedLists = ImmutableDictionary.CreateRange<ProtectedList, Citation>(
        [
            new(ProtectedList.Republic, BudgetCode2008.At("71", 4, 3)),
            new(ProtectedList.Oblast, BudgetCode2008.At("73", 4, 2)),
            new(ProtectedList.District, BudgetCode2008.At("73-1", 4, 2)),
        ]),
        SequesterExempts = ImmutableDictionary.CreateRange<ExemptReason, Citation>(
            Enum.GetValues<ExemptReason>().Select(reason => KeyValuePair.Create(reason, BudgetCode2008.At("110", 7)))),
        ObligationsExemptAfter = new(new YearlyDay(12, 20, 0), BudgetCode2008.At("110", 7)),
        SuspensionForSequester = BudgetCode2008.At("110", 5),
        Suspension = BudgetCode2008.At("80"),
        UnitEnds = BudgetCode2008.At("111", 3, 1),

        // Chapters 24 to 26: reports. Law 148: monitoring.
        MonthlyReports = BudgetCode2008.At("125", 5),
        ReportToAssembly = new(new YearlyDay(2, 20, After), BudgetCode2008.At("131-1", 1)),
        ReportAgreed = new Citation(LocalGovernmentAct, "39-3", "3", "1-1"),
        ReportToAudit = new(new YearlyDay(3, 10, After), BudgetCode2008.At("131-1", 4)),
        ReportToMaslikhat = new(new YearlyDay(3, 20, After), BudgetCode2008.At("131-1", 4)),
        ReportReviewed = new(TimeLimit.Months(1), BudgetCode2008.At("132", 1)),
        ReportSession = BudgetCode2008.At("132", 3),
        MonitoringInYear = new(2, LocalGovernmentAct.At("39-3", 4)),
    };
}

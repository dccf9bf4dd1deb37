using System.Collections.Immutable;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>B3: the Budget Code of 2025 with the old structure of budgets (art. 168), for the budget of 2025.</summary>
internal static class EditionB3
{
    private const int Before = -1;
    private const int After = 1;

    internal static readonly BudgetLaw Law = EditionB2.Law with
    {
        Id = new EditionId("B3"),
        FirstBudgetYear = new(2025, BudgetCode2025.At("172", 1)),
        Structure = BudgetCode2025.At("168", 1),

        // Chapters 14 and 16: drafting. Yearly limits have no day; only base limits of three years do (art. 74(10)).
        RevenueForecast = BudgetCode2025.At("71", 1, 1),
        Limits = BudgetCode2025.At("74", 11),
        LimitsDue = null,
        Request = BudgetCode2025.At("75", 11),
        RequestDue = null,
        RequestAfterLimits = new(TimeLimit.WorkingDays(10), BudgetCode2025.At("75", 11)),
        DraftForm = BudgetCode2025.At("89", 3),
        DraftDue = new(new YearlyDay(9, 1, Before), BudgetCode2025.At("89", 1)),
        PutToCommission = BudgetCode2025.At("89", 1),
        DeterminedDue = new(new YearlyDay(10, 15, Before), BudgetCode2025.At("89", 2)),
        SecondLookDue = null,
        DistrictDeterminedDue = new(new YearlyDay(10, 1, Before), BudgetCode2025.At("88", 2)),
        DistrictToAkimatDue = new(new YearlyDay(10, 15, Before), BudgetCode2025.At("88", 7)),
        DistrictToMaslikhatDue = new(new YearlyDay(11, 1, Before), BudgetCode2025.At("91", 1)),
        DecisionText = BudgetCode2025.At("89", 4),

        // Chapter 17: approval.
        SubmissionDue = new(new YearlyDay(11, 10, Before), BudgetCode2025.At("91", 1)),
        StandingCommissions = BudgetCode2025.At("92", 8),
        Amendments = BudgetCode2025.At("92", 1),
        Session = BudgetCode2025.At("92", 7),
        Approval = BudgetCode2025.At("91", 3),
        ApprovalAfterDistrict = new(TimeLimit.CalendarDays(5), BudgetCode2025.At("91", 3)),
        ApprovalDue = null,
        OwnDecisions = BudgetCode2025.At("91", 3),
        FirstQuarterPlanDue = new(new YearlyDay(12, 25, Before), BudgetCode2025.At("91", 4)),
        LateApprovalDue = new(new YearlyDay(3, 1, 0), BudgetCode2025.At("91", 5)),
        ConsolidationAfterApproval = new(TimeLimit.WorkingDays(10), BudgetCode2025.At("91", 6)),
        Implementation = BudgetCode2025.At("93", 1),
        ImplementationAfterApproval = null,
        ImplementationDue = new(new YearlyDay(12, 31, Before), BudgetCode2025.At("93", 1)),
        RequestAligned = new(new YearlyDay(12, 30, Before), BudgetCode2025.At("75", 20)),
        CarryOverListDue = new(new YearlyDay(12, 1, Before), BudgetCode2025.At("115", 2)),
        CarryOverReturnDue = new(new YearlyDay(12, 20, 0), BudgetCode2025.At("115", 3)),
        FinancialYear = BudgetCode2025.At("1", 6),

        // Chapter 18: clarification; the assembly first, no cap by quarter.
        Grounds = ImmutableDictionary.CreateRange<ClarificationGround, Citation>(
        [
            new(ClarificationGround.StabilityThreat, BudgetCode2025.At("94", 2, 1)),
            new(ClarificationGround.PresidentsInstruction, BudgetCode2025.At("94", 2, 2)),
            new(ClarificationGround.ExtraordinaryBudgetEnded, BudgetCode2025.At("99", 7)),
            new(ClarificationGround.FreeBalances, BudgetCode2025.At("116", 7)),
            new(ClarificationGround.HigherBudgetClarified, BudgetCode2025.At("96", 3)),
        ]),
        Initiators = ImmutableDictionary.CreateRange<ClarificationInitiator, Citation>(
        [
            new(ClarificationInitiator.Akim, BudgetCode2025.At("94", 2)),
            new(ClarificationInitiator.Assembly, BudgetCode2025.At("94", 2)),
            new(ClarificationInitiator.Deputies, BudgetCode2025.At("94", 2)),
        ]),
        QuarterlyCaps = ImmutableDictionary<ClarificationInitiator, Ruled<int>>.Empty,
        ClarificationConsidered = BudgetCode2025.At("96", 1),
        AssemblyConsidersClarifications = true,
        ClarificationDrafted = BudgetCode2025.At("96", 6),
        ClarificationRequests = new(TimeLimit.WorkingDays(5), BudgetCode2025.At("96", 5)),
        ClarificationConclusions = new(TimeLimit.WorkingDays(5), BudgetCode2025.At("96", 5)),
        ClarificationDecision = new(TimeLimit.WorkingDays(10), BudgetCode2025.At("96", 7)),
        AfterHigherBudget = new(TimeLimit.CalendarDays(14), BudgetCode2025.At("96", 3)),
        ImplementationAmended = new(TimeLimit.CalendarDays(14), BudgetCode2025.At("93", 4)),

        // Chapters 19 and 20: correction, sequester, extraordinary budget.
        Correction = new(Share.AtLeast(1, 5), BudgetCode2025.At("98", 4)),
        CorrectionOnGrounds = BudgetCode2025.At("98", 3),
        CorrectionGrounds = ImmutableDictionary.CreateRange<CorrectionGround, Citation>(
        [
            new(CorrectionGround.Reorganisation, BudgetCode2025.At("98", 3, 1)),
            new(CorrectionGround.TransfersOrLoans, BudgetCode2025.At("98", 3, 2)),
            new(CorrectionGround.HigherReserve, BudgetCode2025.At("98", 3, 3)),
            new(CorrectionGround.CashGapLoan, BudgetCode2025.At("98", 3, 6)),
            new(CorrectionGround.CarriedOver, BudgetCode2025.At("98", 3, 8)),
            new(CorrectionGround.OpeningBalances, BudgetCode2025.At("98", 3, 9)),
        ]),
        Sequester = BudgetCode2025.At("97", 1),
        SequesterThreshold = new(Share.AtLeast(1, 10), BudgetCode2025.At("97", 2)),
        ProtectedProgrammes = BudgetCode2025.At("97", 2),
        Suspension = BudgetCode2025.At("99", 5),

        // Chapters 24 and 25: reports.
        MonthlyReports = BudgetCode2025.At("120", 5),
        ReportToAssembly = new(new YearlyDay(2, 20, After), BudgetCode2025.At("127", 1)),
        ReportToAudit = new(new YearlyDay(3, 10, After), BudgetCode2025.At("127", 3)),
        ReportToMaslikhat = new(new YearlyDay(3, 20, After), BudgetCode2025.At("127", 3)),
        ReportReviewed = new(TimeLimit.Months(1), BudgetCode2025.At("128", 1)),
        ReportSession = BudgetCode2025.At("128", 3),
    };
}

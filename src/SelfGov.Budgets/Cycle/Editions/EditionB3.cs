using System.Collections.Immutable;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>
/// B3: the budget of 2025, drafted and approved in 2024 under the Budget Code of 2008; executed, clarified, corrected and reported under
/// that of 2025, in force from 01.01.2025 (art. 172(1)), with the old structure of budgets (art. 168).
/// </summary>
internal static class EditionB3
{
    private const int After = 1;

    internal static readonly BudgetLaw Law = EditionB2.Law with
    {
        Id = new EditionId("B3"),
        FirstBudgetYear = new(2025, BudgetCode2025.At("172", 1)),
        Structure = BudgetCode2025.At("168", 1),

        // Chapter 17: the approval that was missed in 2024 lies in 2025, under the code in force then.
        LateApprovalDue = new(new YearlyDay(3, 1, 0), BudgetCode2025.At("91", 5)),

        // The decision and the first-quarter plan of 2024 are published under the code of 2008, which knows no portal.
        Publications = EditionB2.Law.Publications.SetItems(
        [
            new(BudgetDocument.AmendingDecision, BudgetCode2025.At("91", 7)),
            new(BudgetDocument.SequesterDecision, BudgetCode2025.At("91", 7)),
            new(BudgetDocument.MonthlyReport, BudgetCode2025.At("40", 10)),
            new(BudgetDocument.AnnualReport, BudgetCode2025.At("40", 10)),
        ]),
        PublicationOnPortal = BudgetCode2025.At("40", 1),
        CarryOverReturnDue = new(new YearlyDay(12, 20, 0), BudgetCode2025.At("115", 3)),
        FinancialYear = BudgetCode2025.At("1", 6),

        // Chapter 18: clarification; the assembly first, no cap by quarter.
        GroundsOfClarification = BudgetCode2025.At("94", 2),
        Grounds = ImmutableDictionary.CreateRange<ClarificationGround, Citation>(
        [
            new(ClarificationGround.StabilityThreat, BudgetCode2025.At("94", 2, 1)),
            new(ClarificationGround.PresidentsInstruction, BudgetCode2025.At("94", 2, 2)),
            new(ClarificationGround.ExtraordinaryBudgetEnded, BudgetCode2025.At("99", 7)),
            new(ClarificationGround.FreeBalances, BudgetCode2025.At("116", 7)),
            new(ClarificationGround.HigherBudgetClarified, BudgetCode2025.At("96", 3)),
        ]),
        GroundPeriods = ImmutableDictionary<ClarificationGround, Ruled<DayPeriod>>.Empty,
        ReceiptsChange = null,
        SuspensionForClarification = BudgetCode2025.At("94", 3),
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
            new(CorrectionGround.Overfulfilment, BudgetCode2025.At("116", 3)),
        ]),
        OpeningBalances = BudgetCode2025.At("116", 5),
        BalancePurposes = ImmutableDictionary.CreateRange<BalancePurpose, Citation>(
        [
            new(BalancePurpose.DebtService, BudgetCode2025.At("116", 5, 1)),
            new(BalancePurpose.DebtPrincipal, BudgetCode2025.At("116", 5, 1)),
            new(BalancePurpose.TransfersReturned, BudgetCode2025.At("116", 5, 2)),
            new(BalancePurpose.NationalFundReturned, BudgetCode2025.At("116", 5, 3)),
            new(BalancePurpose.RegisteredObligations, BudgetCode2025.At("116", 5, 4)),
            new(BalancePurpose.RestToPrincipal, BudgetCode2025.At("116", 6)),
        ]),
        PurposePeriods = ImmutableDictionary<BalancePurpose, Ruled<DayPeriod>>.Empty,
        OverfulfilmentPurposes = ImmutableDictionary.CreateRange<BalancePurpose, Citation>(
        [
            new(BalancePurpose.EarlyRepayment, BudgetCode2025.At("116", 3, 1)),
            new(BalancePurpose.GasSupply, BudgetCode2025.At("116", 3, 2)),
            new(BalancePurpose.WaterAndNetworks, BudgetCode2025.At("116", 3, 2)),
            new(BalancePurpose.Roads, BudgetCode2025.At("116", 3, 2)),
        ]),
        EarlyRepayment = new(Share.AtLeast(1, 2), BudgetCode2025.At("116", 3, 1)),
        Sequester = BudgetCode2025.At("97", 1),
        SequesterThreshold = new(Share.AtLeast(1, 10), BudgetCode2025.At("97", 2)),
        SequesterIsOfApprovedVolume = new(false, BudgetCode2025.At("97", 2)),
        ProtectedProgrammes = BudgetCode2025.At("97", 2),

        // The lists of the oblast and the district were approved with their budgets, in 2024.
        ProtectedLists = EditionB2.Law.ProtectedLists.SetItem(ProtectedList.Republic, BudgetCode2025.At("97", 4)),
        SequesterExempts = ImmutableDictionary.CreateRange<ExemptReason, Citation>(
            [new(ExemptReason.Partnership, BudgetCode2025.At("97", 4))]),
        ObligationsExemptAfter = null,
        SuspensionForSequester = BudgetCode2025.At("97", 5),
        Suspension = BudgetCode2025.At("99", 5),
        UnitEnds = BudgetCode2025.At("98", 3, 1),
        UnspentAnnulled = BudgetCode2025.At("101", 5),
        UnitEndsNextYear = BudgetCode2025.At("70", 6),

        // Chapters 24 and 25: reports.
        MonthlyReports = BudgetCode2025.At("120", 5),
        ReportToAssembly = new(new YearlyDay(2, 20, After), BudgetCode2025.At("127", 1)),
        ReportToAudit = new(new YearlyDay(3, 10, After), BudgetCode2025.At("127", 3)),
        ReportToMaslikhat = new(new YearlyDay(3, 20, After), BudgetCode2025.At("127", 3)),
        ReportReviewed = new(TimeLimit.Months(1), BudgetCode2025.At("128", 1)),
        ReportSession = BudgetCode2025.At("128", 3),
    };
}

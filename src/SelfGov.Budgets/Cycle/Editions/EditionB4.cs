using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>
/// B4: the Budget Code of 2025 in full, from the drafting on, with the structure of article 9, for the budgets from 2026 on.
/// </summary>
internal static class EditionB4
{
    private const int Before = -1;

    internal static readonly BudgetLaw Law = EditionB3.Law with
    {
        Id = new EditionId("B4"),
        FirstBudgetYear = new(2026, BudgetCode2025.At("168", 1)),
        Structure = BudgetCode2025.At("9", 1),
        HasSpecialReceipts = true,

        // Chapters 14 and 16: drafting. The code has a day for the base limits of three years alone, art. 74(10); order No. 208 of
        // 29 April 2025 has one for each year. Its paragraphs 98 to 107 repeat the days of articles 88, 89 and 91.
        RevenueForecast = BudgetCode2025.At("71", 1, 1),
        Limits = BudgetCode2025.At("74", 11),
        LimitsDue = new(new YearlyDay(6, 7, Before), BudgetPlanningRules.At("24")),
        DevelopmentRequestsDue = new(new YearlyDay(3, 15, Before), BudgetPlanningRules.At("62")),
        FirstYearOfDevelopmentRequests = new(2027, BudgetPlanningRules.At("62")),
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
        Publications = EditionB3.Law.Publications.SetItems(
        [
            new(BudgetDocument.DraftDecision, BudgetCode2025.At("40", 10)),
            new(BudgetDocument.Decision, BudgetCode2025.At("91", 7)),
            new(BudgetDocument.FirstQuarterPlan, BudgetCode2025.At("91", 7)),
            new(BudgetDocument.CivilBudget, BudgetCode2025.At("40", 10)),
        ]),
        SubventionInDecision = BudgetCode2025.At("89", 4, 2),
        WithdrawalInDecision = BudgetCode2025.At("89", 4, 3),
        ConsolidationAfterApproval = new(TimeLimit.WorkingDays(10), BudgetCode2025.At("91", 6)),
        Implementation = BudgetCode2025.At("93", 1),
        ImplementationAfterApproval = null,
        ImplementationDue = new(new YearlyDay(12, 31, Before), BudgetCode2025.At("93", 1)),
        RequestAligned = new(new YearlyDay(12, 30, Before), BudgetCode2025.At("75", 20)),
        CarryOverListDue = new(new YearlyDay(12, 1, Before), BudgetCode2025.At("115", 2)),

        // Chapter 19: the higher lists of protected programmes.
        ProtectedLists = EditionB3.Law.ProtectedLists.SetItems(
        [
            new(ProtectedList.Oblast, BudgetCode2025.At("88", 5, 3)),
            new(ProtectedList.District, BudgetCode2025.At("89", 5, 2)),
        ]),
    };
}

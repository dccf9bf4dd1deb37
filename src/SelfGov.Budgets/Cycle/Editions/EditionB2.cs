using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>
/// B2: the Budget Code of 2008 with the amendments of 2020 and 2021 (Laws No. 391-VI, 60-VII, 100-VII): the assembly looks twice, approval
/// runs to the end of the year, and a correction moves up to a fifth of a programme.
/// </summary>
internal static class EditionB2
{
    internal static readonly BudgetLaw Law = EditionB1.Law with
    {
        Id = new EditionId("B2"),
        FirstBudgetYear = new(2022, BudgetCode2008.At("75", 2)),
        LimitsDue = new(new YearlyDay(5, 1, -1), BudgetCode2008.At("65-1", 2)),
        RequestDue = new(new YearlyDay(5, 15, -1), BudgetCode2008.At("66", "2-1")),
        SecondLookDue = new(new YearlyDay(11, 1, -1), BudgetCode2008.At("73-1", 6)),
        ApprovalAfterDistrict = null,
        ApprovalDue = new(new YearlyDay(12, 31, -1), BudgetCode2008.At("75", 2)),
        OwnDecisions = BudgetCode2008.At("75", 2),

        // Law No. 391-VI struck out art. 106(3) and added the President's instructions.
        Grounds = EditionB1.Law.Grounds
            .Remove(ClarificationGround.ClassificationChanged)
            .Add(ClarificationGround.PresidentsInstruction, new Citation(BudgetCode2008, "106", "2", "1-1")),
        Correction = new(Share.AtLeast(1, 5), BudgetCode2008.At("111", 4)),
    };
}

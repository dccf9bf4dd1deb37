using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>
/// B2: the Budget Code of 2008 with the amendments of 2020 and 2021 (Laws No. 391-VI, 60-VII, 100-VII): approval runs to the end of the
/// year, and a correction moves up to a fifth of a programme.
/// </summary>
internal static class EditionB2
{
    // Law No. 100-VII of 31.12.2021: the first day that is possible, ten calendar days after a publication on the day of signing.
    private static readonly LocalDate Law100 = new(2022, 1, 11);

    private static readonly LocalDate Law177 = new(2023, 1, 1);

    internal static readonly BudgetLaw Law = EditionB1.Law with
    {
        Id = new EditionId("B2"),
        FirstBudgetYear = new(2022, BudgetCode2008.At("75", 2)),
        LimitsDue = new(new YearlyDay(5, 1, -1), BudgetCode2008.At("65-1", 2)),
        RequestDue = new(new YearlyDay(5, 15, -1), BudgetCode2008.At("66", "2-1")),
        ApprovalAfterDistrict = null,
        ApprovalDue = new(new YearlyDay(12, 31, -1), BudgetCode2008.At("75", 2)),
        OwnDecisions = BudgetCode2008.At("75", 2),

        // Law No. 391-VI struck out art. 106(3); Law No. 100-VII added the President's instructions and struck out art. 106(2-2).
        Grounds = EditionB1.Law.Grounds
            .Remove(ClarificationGround.ClassificationChanged)
            .Add(ClarificationGround.PresidentsInstruction, new Citation(BudgetCode2008, "106", "2", "1-1")),
        GroundPeriods = ImmutableDictionary.CreateRange<ClarificationGround, Ruled<DayPeriod>>(
        [
            new(
                ClarificationGround.PresidentsInstruction,
                new(new(Law100, null), new Citation(BudgetCode2008, "106", "2", "1-1"))),
            new(ClarificationGround.BorrowingBeyondYear, new(new(null, Law100.PlusDays(-1)), BudgetCode2008.At("106", "2-2"))),
        ]),
        Correction = new(Share.AtLeast(1, 5), BudgetCode2008.At("111", 4)),
        CorrectionSinceAmendment = null,
        BalancePurposes = EditionB1.Law.BalancePurposes
            .Add(BalancePurpose.PresidentsReserveContinued, new Citation(BudgetCode2008, "104", "4", "4-2"))
            .Add(BalancePurpose.ProgrammesContinued, new Citation(BudgetCode2008, "104", "4", "4-3")),

        // Law No. 177-VII of 30.12.2022: not in the versions of 2022, in that of 01.01.2023.
        PurposePeriods = ImmutableDictionary.CreateRange<BalancePurpose, Ruled<DayPeriod>>(
        [
            new(
                BalancePurpose.PresidentsReserveContinued,
                new(new(Law177, null), new Citation(BudgetCode2008, "104", "4", "4-2"))),
            new(BalancePurpose.ProgrammesContinued, new(new(Law177, null), new Citation(BudgetCode2008, "104", "4", "4-3"))),
        ]),
    };
}

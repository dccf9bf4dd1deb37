using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class GroundCorrectionTests
{
    private static CycleStory Story => new CycleStory("B4", 2026).Executed();

    [Fact]
    public void Targeted_transfers_that_change_change_the_programmes_they_pay()
    {
        Budget more = Of("B4", 2026, transfers: 83_000, granted: 13_000);
        CycleStory story = Correct(Story, CorrectionGround.TransfersOrLoans, more);
        Assert.Equal(more, story.Case.Current);
        Assert.Equal(2, story.Case.Revision);
        Assert.Equal(Of("B4", 2026), story.Case.Decided);
        Correct(story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, transfers: 79_000, granted: 9_000));
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void Targeted_transfers_are_not_spent_on_other_programmes()
    {
        Refusal refusal = Refuse(
            Story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, transfers: 83_000, roads: 24_000), "correction.purpose");
        Assert.Equal(("exactly 3000", "0"), (refusal.Expected?.English, refusal.Found?.English));
    }

    [Fact]
    public void Own_money_does_not_move_between_programmes_on_the_ground_of_transfers()
    {
        Refusal refusal = Refuse(Story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, lights: 1_000, roads: 50_000), "correction.own");
        Assert.Equal("98(3)", refusal.Basis.Place);
        Refuse(
            Story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, transfers: 83_000, granted: 13_000, lights: 29_000, roads: 22_000),
            "correction.own");
    }

    [Fact]
    public void A_loan_of_the_district_pays_what_own_programmes_cost_more()
    {
        Correct(Story, CorrectionGround.TransfersOrLoans, WithLoan(Of("B4", 2026, lights: 30_500), 500));
        Refuse(Story, CorrectionGround.TransfersOrLoans, WithLoan(Of("B4", 2026, lights: 29_500, roads: 22_000), 500), "correction.own");
    }

    [Fact]
    public void Only_lines_that_the_ground_concerns_change()
    {
        Refusal refusal = Refuse(
            Story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, taxes: 21_000, lights: 31_000), "correction.lines");
        Assert.Equal("TaxReceipts 1-04-1", refusal.Found?.English);
        Refuse(Story, CorrectionGround.Reorganisation, Of("B4", 2026, balances: 2_000, lights: 31_000), "correction.lines");
        Refuse(Story, CorrectionGround.HigherReserve, Of("B4", 2026, balances: 2_000, lights: 31_000), "correction.lines");
        Refuse(Story, CorrectionGround.CashGapLoan, Of("B4", 2026, transfers: 81_000, lights: 31_000), "correction.lines");
        Refuse(Story, CorrectionGround.OpeningBalances, Of("B4", 2026, transfers: 81_000, lights: 31_000), "correction.lines");
        Refuse(Story, CorrectionGround.CarriedOver, Of("B4", 2026), "correction.lines");
    }

    [Fact]
    public void The_list_of_protected_programmes_stays()
    {
        Budget raised = Of("B4", 2026, transfers: 83_000, granted: 13_000);
        Budget released = Budget.OfLines(raised.Edition, raised.Unit, raised.Year, raised.Receipts, raised.Expenditure, []);
        Refuse(Story, CorrectionGround.TransfersOrLoans, released, "correction.protected");
    }

    [Fact]
    public void A_reorganisation_moves_money_within_the_total()
    {
        Correct(Story, CorrectionGround.Reorganisation, Of("B4", 2026, lights: 10_000, roads: 41_000));
        Refuse(Story, CorrectionGround.Reorganisation, Of("B4", 2026, lights: 31_000), "budget.sound");
    }

    [Theory]
    [InlineData(CorrectionGround.OpeningBalances)]
    [InlineData(CorrectionGround.CarriedOver)]
    public void Balances_raise_expenditure_and_cut_none(CorrectionGround ground)
    {
        CycleStory story = new CycleStory("B4", 2026).Approved()
            .Do(new DecideImplementation([new(Programme(Roads), Money(2_000))]), Roles.Akim).On(4, 1, yearsAfter: 0);
        Correct(
            story, ground, Of("B4", 2026, balances: 3_000, roads: 23_000),
            ground == CorrectionGround.OpeningBalances ? [new(BalancePurpose.RegisteredObligations, Money(2_000))] : null);
        Refuse(Story, ground, Of("B4", 2026, balances: 3_000, roads: 24_000, lights: 29_000), "correction.raises");
    }

    [Fact]
    public void A_reserve_of_a_higher_budget_raises_expenditure_and_cuts_none()
    {
        Correct(Story, CorrectionGround.HigherReserve, Of("B4", 2026, transfers: 85_000, lights: 35_000));
        Refuse(
            Story, CorrectionGround.HigherReserve, Of("B4", 2026, transfers: 85_000, lights: 36_000, roads: 20_000), "correction.raises");
    }

    [Fact]
    public void A_loan_for_a_gap_of_cash_comes_in_and_is_repaid_within_the_year()
    {
        Budget plain = Of("B4", 2026);
        Budget withLoan = Budget.OfLines(
            plain.Edition,
            plain.Unit,
            plain.Year,
            [.. plain.Receipts,
                new ReceiptLine(BudgetFigure.LoansReceived, new ReceiptCode("7", "01", "2"), "Loan of the district", Money(500))],
            [
                .. plain.Expenditure,
                new ExpenditureLine(
                    BudgetFigure.LoansRepaid, new ExpenditureCode(new ProgrammeCode("16", "124", "056")), "Repayment", Money(500)),
            ],
            plain.ProtectedProgrammes);
        Correct(Story, CorrectionGround.CashGapLoan, withLoan);
    }

    [Fact]
    public void The_grounds_follow_the_edition()
    {
        Refusal refusal = Refuse(
            new CycleStory("B2", 2023).Executed(), CorrectionGround.CarriedOver, Of("B2", 2023, balances: 3_000, roads: 23_000),
            "correction.ground");
        Assert.Equal(("111(3)", "money carried over from the year before"), (refusal.Basis.Place, refusal.Found?.English));
        Correct(
            new CycleStory("B1", 2020).Executed(), CorrectionGround.TransfersOrLoans, Of("B1", 2020, transfers: 83_000, granted: 13_000));
        Refuse(Story, (CorrectionGround)99, Of("B4", 2026, balances: 3_000, roads: 23_000), "correction.ground");
    }

    [Fact]
    public void The_act_is_named_and_the_budget_is_of_this_year()
    {
        CycleStory story = Story;
        story.RefusedBy(
            new CorrectBudgetOnGround(CorrectionGround.TransfersOrLoans, Of("B4", 2026, transfers: 83_000, granted: 13_000), null!),
            Roles.Akim,
            "correction.act");
        Refuse(story, CorrectionGround.TransfersOrLoans, Of("B4", 2027, transfers: 83_000, granted: 13_000), "budget.of-this-year");
    }

    [Fact]
    public void A_correction_on_a_ground_makes_a_clarified_draft_stale()
    {
        CycleStory story = Story.Proposed().ClarificationDrafted(Of("B4", 2026, lights: 35_000, taxes: 25_000)).ClarificationSubmitted();
        Correct(story, CorrectionGround.TransfersOrLoans, Of("B4", 2026, transfers: 83_000, granted: 13_000));
        story.RefusedBy(new ClarifyBudget(1), Roles.Maslikhat, "clarification.base");
    }

    [Fact]
    public void A_ground_of_a_clarification_that_the_edition_does_not_know_is_refused_by_its_name()
    {
        var b2 = new CycleStory("B2", 2023).Executed();
        Refusal refusal = b2.RefusedBy(
            new ProposeClarification(ClarificationGround.ClassificationChanged, ClarificationInitiator.Akim, Document(1), null), Roles.Akim,
            "clarification.ground");
        Assert.Equal("изменение единой бюджетной классификации", refusal.Found?.Russian);
        b2.Proposed(ClarificationGround.PresidentsInstruction);
    }

    [Fact]
    public void Every_ground_initiator_and_kind_of_item_has_a_name_in_three_languages()
    {
        Assert.All(Enum.GetValues<CorrectionGround>(), ground => AssertNamed(CorrectionGroundText.Of(ground), ground));
        Assert.All(Enum.GetValues<ClarificationGround>(), ground => AssertNamed(ClarificationTexts.Of(ground), ground));
        Assert.All(Enum.GetValues<ClarificationInitiator>(), initiator => AssertNamed(ClarificationTexts.Of(initiator), initiator));
        Assert.All(Enum.GetValues<BalancePurpose>(), purpose => AssertNamed(BalancePurposeText.Of(purpose), purpose));
        Assert.All(Enum.GetValues<ProtectedList>(), list => AssertNamed(ProtectedListText.Of(list), list));
        Assert.All(Enum.GetValues<ExemptReason>(), reason => AssertNamed(ExemptReasonText.Of(reason), reason));
        Assert.All(Enum.GetValues<BudgetDocument>(), document => AssertNamed(BudgetDocumentText.Of(document), document));
        Assert.All(Enum.GetValues<SuspensionCause>(), cause => AssertNamed(SuspensionCauseText.Of(cause), cause));
        Assert.All(Enum.GetValues<AgendaItemKind>(), kind => AssertNamed(AgendaItemKindText.Of(kind), kind));
    }

    private static Budget WithLoan(Budget budget, decimal loan) => Budget.OfLines(
        budget.Edition,
        budget.Unit,
        budget.Year,
        [.. budget.Receipts,
            new ReceiptLine(BudgetFigure.LoansReceived, new ReceiptCode("7", "01", "2"), "Loan of the district", Money(loan))],
        budget.Expenditure,
        budget.ProtectedProgrammes);

    private static void AssertNamed(Words name, Enum value)
    {
        Assert.NotEqual(name.English, name.Russian);
        Assert.NotEqual(name.Kazakh, name.English);
        Assert.NotEqual(value.ToString(), name.English);
    }

    private static CycleStory Correct(
        CycleStory story, CorrectionGround ground, Budget corrected, ValueList<BalanceUse>? uses = null) =>
        story.Do(new CorrectBudgetOnGround(ground, corrected, Document(50), uses, ProgrammesOf(ground)), Roles.Akim);

    private static ValueList<ProgrammeCode>? ProgrammesOf(CorrectionGround ground) =>
        ground == CorrectionGround.Reorganisation ? [Programme(Lights), Programme(Roads)] : null;

    private static Refusal Refuse(CycleStory story, CorrectionGround ground, Budget corrected, string code) =>
        story.RefusedBy(new CorrectBudgetOnGround(ground, corrected, Document(50)), Roles.Akim, code);
}

using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Figures;

public class InvariantTests
{
    [Fact]
    public void A_budget_of_its_lines_has_no_breach() => Assert.Empty(BudgetInvariants.Check(Of()));

    [Fact]
    public void Every_breach_is_reported_and_not_only_the_first()
    {
        BudgetFigures figures = Of().Figures
            .With(BudgetFigure.Revenue, Amount(96_770))
            .With(BudgetFigure.NetLending, Amount(5))
            .With(BudgetFigure.SpecialReceipts, Amount(0.5m));
        string[] codes = [.. BudgetInvariants.Check(B4, figures).Select(breach => breach.Invariant.Code)];
        Assert.Equal(["I1", "I2", "I4", "I6", "I7"], codes);
    }

    [Fact]
    public void A_breach_names_figure_expected_found_and_difference()
    {
        BudgetBreach breach = Assert.Single(
            BudgetInvariants.Check(B4, Of().Figures.With(BudgetFigure.Balance, Amount(0)).With(BudgetFigure.Financing, Amount(0))),
            breach => breach.Invariant == BudgetInvariants.I4);
        Assert.Equal((BudgetFigure.Balance, Amount(-498.5m), Amount(0), Amount(498.5m)),
            (breach.Figure, breach.Expected, breach.Found, breach.Difference));
        Assert.Contains("expected: -498.5; found: 0; difference: 498.5 [art. 9(7), Budget Code of 15 March 2025]",
            breach.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("требуется: -498.5", breach.Explain(Language.Russian), StringComparison.Ordinal);
        Assert.Contains("9-баптың 7-тармағы", breach.Explain(Language.Kazakh), StringComparison.Ordinal);
    }

    [Fact]
    public void A_surplus_is_used_with_a_minus_sign()
    {
        BudgetFigures surplus = BudgetFigures.None.With(BudgetFigure.Balance, Amount(10));
        Assert.Empty(BudgetInvariants.Check(B4, surplus.With(BudgetFigure.Financing, Amount(-10))));
        BudgetBreach breach = Assert.Single(BudgetInvariants.Check(B4, surplus.With(BudgetFigure.Financing, Amount(10))));
        Assert.Equal(("I5", Amount(20)), (breach.Invariant.Code, breach.Difference!.Value));
    }

    [Fact]
    public void Special_receipts_are_zero_at_level_IV_in_B4_only()
    {
        Assert.False(BudgetInvariants.I7.IsIn(new EditionId("B3")));
        BudgetBreach breach = Assert.Single(BudgetInvariants.Check(B4, BudgetFigures.None.With(BudgetFigure.SpecialReceipts, Amount(1))));
        Assert.Equal("I7", breach.Invariant.Code);
        Assert.Equal("27", breach.Basis.Article);
    }

    [Fact]
    public void The_draft_of_2025_is_measured_by_the_code_of_2008_and_its_execution_by_that_of_2025()
    {
        EditionId b3 = new("B3");
        Assert.Equal(
            ["73-1(3)1)", "73-1(4)1)", "75(3)", "76(3)", "73-1(5)"],
            new[] { BudgetInvariants.I9, BudgetInvariants.I10, BudgetInvariants.I11, BudgetInvariants.I14, BudgetInvariants.I16 }
                .Select(invariant => invariant.Basis(b3).Place));
        Assert.Equal(
            ["97(2)", "98(4)"], new[] { BudgetInvariants.I12, BudgetInvariants.I13 }.Select(invariant => invariant.Basis(b3).Place));
    }

    [Fact]
    public void A_subvention_is_part_of_transfers_and_a_withdrawal_part_of_costs()
    {
        BudgetFigures figures = Of().Figures.With(BudgetFigure.Subvention, Amount(91_971)).With(BudgetFigure.Withdrawal, Amount(97_270.5m));
        Assert.Empty(BudgetInvariants.Check(B4, figures));
        Assert.Equal(
            [(BudgetFigure.Subvention, Amount(0.1m)), (BudgetFigure.Withdrawal, Amount(1))],
            BudgetInvariants.Check(
                B4, figures.With(BudgetFigure.Subvention, Amount(91_971.1m)).With(BudgetFigure.Withdrawal, Amount(97_271.5m)))
                .Select(breach => (breach.Figure!.Value, breach.Difference!.Value)));
    }

    [Fact]
    public void A_decision_states_what_the_Code_lists()
    {
        BudgetFigures figures = Of().Figures.Without(BudgetFigure.Costs).Without(BudgetFigure.Financing);
        Assert.Equal(
            [BudgetFigure.Costs, BudgetFigure.Financing],
            BudgetInvariants.CheckDecision(B4, figures).Where(breach => breach.Invariant.Code == "I9")
                .Select(breach => breach.Figure!.Value));
        Assert.Empty(BudgetInvariants.CheckDecision(B4, Of().Figures));
    }

    [Fact]
    public void What_is_not_stated_is_not_checked_unless_it_is_said_to_be_zero()
    {
        BudgetFigures figures = BudgetFigures.None
            .With(BudgetFigure.Revenue, Amount(10)).With(BudgetFigure.TaxReceipts, Amount(4))
            .With(BudgetFigure.TransferReceipts, Amount(5));
        Assert.Empty(BudgetInvariants.Check(B4, figures));
        BudgetBreach breach = Assert.Single(BudgetInvariants.Check(B4, figures.WithOmittedPartsAsZero(BudgetStructures.Of(B4))));
        Assert.Equal(("I1", Amount(9), Amount(10)), (breach.Invariant.Code, breach.Expected!.Value, breach.Found!.Value));
    }

    [Fact]
    public void A_figure_that_differs_from_its_lines_is_reported()
    {
        BudgetBreach breach = Assert.Single(
            BudgetInvariants.Check(Of().With(Of().Figures.With(BudgetFigure.AssetPurchase, Amount(3)))),
            breach => breach.Invariant.Code == "I10");
        Assert.Equal(
            (BudgetFigure.AssetPurchase, Amount(0), Amount(3)), (breach.Figure!.Value, breach.Expected!.Value, breach.Found!.Value));
    }

    [Fact]
    public void A_receipt_line_goes_down_to_the_subclass()
    {
        var coarse = new ReceiptLine(BudgetFigure.TaxReceipts, new ReceiptCode("1", "05"), "Fees", Amount(0));
        BudgetBreach breach =
            Assert.Single(BudgetInvariants.Check(Budget.OfLines(B4, "unit", 2027, [.. Receipts, coarse], Expenditure, [])));
        Assert.Equal("I10", breach.Invariant.Code);
        Assert.Contains("1-05", breach.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void New_initiatives_of_later_years_are_one_programme()
    {
        ExpenditureLine[] initiatives =
        [
            .. new[] { "090", "091" }.Select(programme => new ExpenditureLine(
                BudgetFigure.Costs, new ExpenditureCode(new ProgrammeCode("13", "124", programme)), "New initiatives", Amount(0),
                isNewInitiative: true)),
        ];
        Budget Year(int year, int count) => Budget.OfLines(B4, Of().Unit, year, Receipts, [.. Expenditure, .. initiatives.Take(count)], []);
        Assert.Empty(BudgetInvariants.Check(new BudgetPlan(Year(2027, 2), Year(2028, 1), Year(2029, 1))));
        BudgetBreach breach = Assert.Single(BudgetInvariants.Check(new BudgetPlan(Year(2027, 2), Year(2028, 1), Year(2029, 2))));
        Assert.Equal("I10", breach.Invariant.Code);
        Assert.Contains("2029", breach.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_invariant_has_a_place_in_every_edition_that_has_it()
    {
        Assert.Equal(16, BudgetInvariants.All.Length);
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"I{number}"), BudgetInvariants.All.Select(invariant => invariant.Code));
        foreach (BudgetInvariant invariant in BudgetInvariants.All)
        {
            Assert.True(invariant.IsIn(B4));
            Assert.Equal("K2500000171", invariant.Basis(B4).Act.Code);
        }

        Assert.Throws<KeyNotFoundException>(() => BudgetInvariants.I13.Basis(new EditionId("B1")));
        Assert.Equal("111(4)", BudgetInvariants.I13.Basis(new EditionId("B2")).Place);
    }

    [Fact]
    public void Without_an_independent_budget_there_is_nothing_to_check() =>
        Assert.Throws<ArgumentException>(() => BudgetInvariants.Check(new EditionId("B0"), BudgetFigures.None));
}

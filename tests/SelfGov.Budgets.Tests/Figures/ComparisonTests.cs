using SelfGov.Budgets.Figures.Codes;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Figures;

public class ComparisonTests
{
    [Fact]
    public void Equal_budgets_differ_in_nothing() => Assert.True(BudgetComparison.Of(Of(), Of()).IsEmpty);

    [Fact]
    public void Added_removed_and_changed_lines_come_in_the_order_of_the_classification()
    {
        var added = new ExpenditureLine(
            BudgetFigure.Costs, new ExpenditureCode(new ProgrammeCode("06", "124", "003")), "Help at home", Amount(7));
        var changed = new ExpenditureLine(BudgetFigure.Costs, Expenditure[1].Code, Expenditure[1].Name, Amount(29_993));
        Budget second = Budget.OfLines(B4, Of().Unit, 2027, Receipts, [Expenditure[0], changed, added], [added.Code.Programme]);
        BudgetComparison comparison = BudgetComparison.Of(Of(), second);
        Assert.Equal(
            [("06-124-003", true, false, Amount(7)), ("07-124-009-015", false, false, Amount(-7)),
                ("12-124-013", false, true, Amount(-10_000))],
            comparison.Expenditure.Select(change => (change.Key.Code, change.IsAdded, change.IsRemoved, change.Difference)));
        Assert.Equal(
            [(BudgetFigure.Costs, Amount(-10_000)), (BudgetFigure.Balance, Amount(10_000))],
            comparison.Figures.Select(change => (change.Figure, change.Difference!.Value)));
        Assert.Empty(comparison.Receipts);
        Assert.Equal([added.Code.Programme], comparison.ProgrammesProtected);
        Assert.Equal([AkimOffice], comparison.ProgrammesReleased);
        Assert.Equal(second, comparison.ApplyTo(Of()));
    }

    [Fact]
    public void A_new_name_alone_is_a_change_of_nothing_in_money()
    {
        var renamed = new ReceiptLine(Receipts[0].Part, Receipts[0].Code, "Tax on property", Receipts[0].Amount);
        BudgetComparison comparison =
            BudgetComparison.Of(Of(), Budget.OfLines(B4, Of().Unit, 2027, Receipts.SetItem(0, renamed), Expenditure, [AkimOffice]));
        Assert.Equal(ThousandTenge.Zero, Assert.Single(comparison.Receipts).Difference);
        Assert.Empty(comparison.Figures);
    }

    [Fact]
    public void A_figure_that_is_stated_in_one_budget_only_differs_without_a_difference()
    {
        Budget second = Of().With(Of().Figures.With(BudgetFigure.Subvention, Amount(5)));
        FigureChange change = Assert.Single(BudgetComparison.Of(Of(), second).Figures);
        Assert.Equal((BudgetFigure.Subvention, null, Amount(5), null), (change.Figure, change.Before, change.After, change.Difference));
        Assert.Equal(Of(), BudgetComparison.Of(second, Of()).ApplyTo(second));
    }

    [Fact]
    public void Changes_apply_only_to_the_budget_that_they_start_from()
    {
        Budget second = Of().With(Of().Figures.With(BudgetFigure.Costs, Amount(1)));
        BudgetComparison comparison = BudgetComparison.Of(Of(), second);
        Assert.Throws<ArgumentException>(() => comparison.ApplyTo(second));
        Budget fewer = Budget.OfLines(B4, Of().Unit, 2027, Receipts.RemoveAt(0), Expenditure, [AkimOffice]);
        Budget other = Budget.OfLines(B4, Of().Unit, 2027, Receipts.RemoveAt(1), Expenditure, [AkimOffice]);
        Assert.Throws<ArgumentException>(() => BudgetComparison.Of(Of(), fewer).ApplyTo(other));
    }

    [Fact]
    public void Budgets_of_other_units_years_or_editions_are_not_compared()
    {
        Assert.Throws<ArgumentException>(() => BudgetComparison.Of(Of(), Of(2028)));
        Assert.Throws<ArgumentException>(() => BudgetComparison.Of(Of(), Of(unit: "other")));
        Budget old = Budget.OfLines(new SelfGov.Law.EditionId("B3"), Of().Unit, 2027, Receipts, Expenditure, []);
        Assert.Throws<ArgumentException>(() => BudgetComparison.Of(Of(), old));
    }
}

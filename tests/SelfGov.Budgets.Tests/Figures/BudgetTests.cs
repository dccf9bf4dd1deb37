using System.Text.Json;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Journal.Json;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Figures;

public class BudgetTests
{
    [Fact]
    public void Figures_follow_from_lines_by_the_equations_of_the_code()
    {
        BudgetFigures figures = Of().Figures;
        Assert.Equal(Amount(96_772), figures[BudgetFigure.Revenue]);
        Assert.Equal(Amount(97_270.5m), figures[BudgetFigure.Costs]);
        Assert.Equal(Amount(-498.5m), figures[BudgetFigure.Balance]);
        Assert.Equal(Amount(498.5m), figures[BudgetFigure.Financing]);
        Assert.Equal(ThousandTenge.Zero, figures[BudgetFigure.SpecialReceipts]);
        Assert.Null(figures.Find(BudgetFigure.Subvention));
        Assert.Throws<KeyNotFoundException>(() => figures[BudgetFigure.Subvention]);
    }

    [Fact]
    public void The_order_in_which_lines_come_does_not_matter()
    {
        Budget reversed = Budget.OfLines(
            B4, Of().Unit, 2027, [.. Receipts.Reverse()], [.. Expenditure.Reverse()], [AkimOffice]);
        Assert.Equal(Of(), reversed);
        Assert.Equal(Of().GetHashCode(), reversed.GetHashCode());
        Assert.Equal(BudgetDigest.Of(Plan()), BudgetDigest.Of(new BudgetPlan(reversed, Of(2028), Of(2029))));
    }

    [Fact]
    public void Another_year_unit_figure_line_or_programme_makes_another_budget()
    {
        Assert.NotEqual(Of(), Of(2028));
        Assert.NotEqual(Of(), Of(unit: "Aksu rural district"));
        Assert.NotEqual(Of(), Of().With(Of().Figures.With(BudgetFigure.Costs, Amount(1))));
        Assert.NotEqual(Of(), new Budget(B4, Of().Unit, 2027, Of().Figures, [], Expenditure, [AkimOffice]));
        Assert.NotEqual(Of(), new Budget(B4, Of().Unit, 2027, Of().Figures, Receipts, [], [AkimOffice]));
        Assert.NotEqual(Of(), new Budget(B4, Of().Unit, 2027, Of().Figures, Receipts, Expenditure, []));
    }

    [Fact]
    public void A_line_that_occurs_twice_is_refused_by_its_codes()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Budget.OfLines(B4, "unit", 2027, [.. Receipts, Receipts[0]], Expenditure, []));
        Assert.Contains("TaxReceipts 1-04-1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Special_receipts_do_not_exist_before_the_budgets_for_2026()
    {
        BudgetFigures special = BudgetFigures.None.With(BudgetFigure.SpecialReceipts, ThousandTenge.Zero);
        var refusal = Assert.Throws<ArgumentException>(() => new Budget(new EditionId("B3"), "unit", 2025, special, [], [], []));
        Assert.Contains("SpecialReceipts", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("168(1)", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(special, new Budget(B4, "unit", 2026, special, [], [], []).Figures);
    }

    [Fact]
    public void An_unknown_edition_is_refused_with_the_known_ones() => Assert.Contains(
        "B0, B1, B2, B3, B4",
        Assert.Throws<KeyNotFoundException>(() => Budget.OfLines(new EditionId("B9"), "unit", 2027, [], [], [])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Without_an_independent_budget_there_is_nothing_to_compute() =>
        Assert.Throws<ArgumentException>(() => Budget.OfLines(new EditionId("B0"), "unit", 2015, [], [], []));

    [Fact]
    public void A_line_belongs_to_a_part_that_holds_money()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReceiptLine(BudgetFigure.Revenue, new ReceiptCode("1"), "name", Amount(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReceiptLine(BudgetFigure.Costs, new ReceiptCode("1"), "name", Amount(1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ExpenditureLine(BudgetFigure.TaxReceipts, new ExpenditureCode(AkimOffice), "name", Amount(1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ReceiptLine(BudgetFigure.TaxReceipts, new ReceiptCode("1"), "name", Amount(-1)));
    }

    [Fact]
    public void A_finer_level_of_a_code_needs_the_wider_one()
    {
        Assert.Throws<ArgumentException>(() => new ReceiptCode("1", null, "2"));
        Assert.Throws<ArgumentException>(() => new ReceiptCode("1a"));
        Assert.Throws<ArgumentException>(() => new EconomicCode("1", "01", null, "111"));
        Assert.Throws<ArgumentException>(() => new ProgrammeCode("01", "", "001"));
        Assert.Equal("1-04-1-02", new ReceiptCode("1", "04", "1", "02").ToString());
        Assert.Equal("01-1-124-001-015", new ExpenditureCode(AkimOffice, "1", "015").ToString());
    }

    [Fact]
    public void A_plan_is_of_three_years_in_a_row_of_one_unit_in_one_structure()
    {
        Assert.Throws<ArgumentException>(() => new BudgetPlan(Of(2027), Of(2028), Of(2030)));
        Assert.Throws<ArgumentException>(() => new BudgetPlan(Of(2027), Of(2029), Of(2029)));
        Assert.Throws<ArgumentException>(() => new BudgetPlan(Of(2027), Of(2028, "other"), Of(2029)));
        Budget old = Budget.OfLines(new EditionId("B3"), Of().Unit, 2028, Receipts, Expenditure, []);
        Assert.Throws<ArgumentException>(() => new BudgetPlan(Of(2027), old, Of(2029)));
        Assert.Equal([2027, 2028, 2029], Plan().Annexes.Select(annex => annex.Year));
    }

    [Fact]
    public void A_plan_survives_canonical_json()
    {
        string json = CanonicalJson.Of(JsonSerializer.Serialize(Plan(), BudgetJson.Default.BudgetPlan));
        Assert.Equal(Plan(), JsonSerializer.Deserialize(json, BudgetJson.Default.BudgetPlan));
    }

    [Fact]
    public void Any_change_of_a_draft_gives_another_digest()
    {
        BudgetDigest digest = BudgetDigest.Of(Plan());
        Assert.Equal(digest, BudgetDigest.Of(Plan()));
        Assert.Equal(digest, new BudgetDigest(digest.Hex));
        Budget renamed = Budget.OfLines(
            B4, Of().Unit, 2029, Receipts.SetItem(0, new(Receipts[0].Part, Receipts[0].Code, "Tax on property", Receipts[0].Amount)),
            Expenditure, [AkimOffice]);
        Budget stated = Of(2029).With(Of(2029).Figures.With(BudgetFigure.Revenue, Amount(96_772.1m)));
        Assert.NotEqual(digest, BudgetDigest.Of(new BudgetPlan(Of(), Of(2028), renamed)));
        Assert.NotEqual(digest, BudgetDigest.Of(new BudgetPlan(Of(), Of(2028), stated)));
    }

    [Fact]
    public void A_digest_is_sixty_four_hexadecimal_digits()
    {
        Assert.Equal(64, BudgetDigest.Of(Plan()).Hex.Length);
        Assert.Throws<ArgumentException>(() => new BudgetDigest("ABC"));
        Assert.Throws<InvalidOperationException>(() => default(BudgetDigest).Hex);
    }
}

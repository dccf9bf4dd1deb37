using System.Text.Json;
using CsCheck;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Earlier;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Figures;

/// <summary>Digests that agreements name stay what they were.</summary>
public sealed class DigestTests
{
    [Fact]
    public void A_budget_and_a_plan_have_the_digests_of_earlier_commits() => RandomBudgets.All.Sample(
        budget =>
        {
            var plan = new BudgetPlan(budget, Of(budget, 1), Of(budget, 2));
            Assert.Equal(Earlier(JsonSerializer.SerializeToUtf8Bytes(plan, BudgetJson.Default.BudgetPlan)), BudgetDigest.Of(plan).Hex);
            Assert.Equal(Earlier(JsonSerializer.SerializeToUtf8Bytes(budget, BudgetJson.Default.Budget)), CorrectionDigest.Of(budget));
        },
        iter: TestSize.Of(500, 20_000));

    [Theory]
    [InlineData("half \ud800 a character")]
    [InlineData("\u0001\u001f\"\\\n")]
    [InlineData("дорога № 7 — «новая» 😀")]
    public void A_line_of_any_name_and_of_all_codes_has_the_digest_of_earlier_commits(string name)
    {
        var budget = Budget.OfLines(
            new EditionId("B4"), "unit", 2027,
            [new ReceiptLine(BudgetFigure.TaxReceipts, new ReceiptCode("1", "01", "1", "111"), name, ThousandTenge.Largest)],
            [
                new ExpenditureLine(
                    BudgetFigure.Costs, new ExpenditureCode(new ProgrammeCode("07", "124", "001"), "1", "011"), name,
                    new ThousandTenge(0.1m),
                    new EconomicCode("1", "01", "1", "111"), Funding.TargetedTransfer, isNewInitiative: true),
            ],
            []);
        Assert.Equal(Earlier(JsonSerializer.SerializeToUtf8Bytes(budget, BudgetJson.Default.Budget)), CorrectionDigest.Of(budget));
    }

    [Fact]
    public void A_budget_with_other_figures_is_as_if_it_had_been_made_with_them() => RandomBudgets.All.Sample(
        budget =>
        {
            Budget restated = budget.With(budget.Figures.With(BudgetFigure.Costs, ThousandTenge.Zero));
            Assert.Equal(
                new Budget(
                    budget.Edition, budget.Unit, budget.Year, restated.Figures, budget.Receipts, budget.Expenditure,
                    budget.ProtectedProgrammes),
                restated);
        },
        iter: TestSize.Of(500, 20_000));

    private static Budget Of(Budget budget, int later) => new(
        budget.Edition, budget.Unit, budget.Year + later, budget.Figures, budget.Receipts, budget.Expenditure, budget.ProtectedProgrammes);

    private static string Earlier(byte[] json) => HexDigest.Of(EarlierCanonicalJson.Of(json));
}

using System.Text.Json;
using CsCheck;
using SelfGov.Budgets.Cycle;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Earlier;
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

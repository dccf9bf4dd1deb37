using System.Text.Json;
using CsCheck;
using SelfGov.Budgets.Decisions;
using SelfGov.Journal.Json;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Figures;

public class BudgetPropertyTests
{
    [Fact]
    public void A_budget_of_even_lines_keeps_every_invariant() =>
        RandomBudgets.All.Sample(budget => Assert.Empty(BudgetInvariants.Check(budget)));

    [Fact]
    public void Any_single_altered_figure_is_reported_by_exactly_its_difference() =>
        Gen.Select(RandomBudgets.All, Gen.Int[0, 17], RandomBudgets.Amounts)
        .Sample((budget, at, amount) =>
        {
            BudgetFigure[] stated = [.. budget.Figures.Stated];
            BudgetFigure altered = stated[at % stated.Length];
            ThousandTenge difference = amount + new ThousandTenge(0.1m);
            var breaches = BudgetInvariants.Check(budget.With(budget.Figures.With(altered, budget.Figures[altered] + difference)));
            Assert.Contains(breaches, breach => breach.Figure == altered && breach.Difference == difference);
            Assert.All(breaches, breach => Assert.Equal(difference, breach.Difference!.Value.Magnitude));
        });

    [Fact]
    public void A_comparison_applied_to_the_first_budget_gives_the_second() => Gen.Select(RandomBudgets.All, RandomBudgets.All)
        .Where((first, second) => first.Edition == second.Edition)
        .Sample((first, second) =>
        {
            BudgetComparison comparison = BudgetComparison.Of(first, second);
            Assert.Equal(second, comparison.ApplyTo(first));
            Assert.Equal(first, BudgetComparison.Of(second, first).ApplyTo(second));
            ThousandTenge difference = ThousandTenge.Sum(comparison.Receipts.Select(change => change.Difference));
            Assert.Equal(Total(second) - Total(first), difference);
        });

    [Fact]
    public void A_budget_survives_canonical_json() => RandomBudgets.All.Sample(budget =>
    {
        string json = CanonicalJson.Of(JsonSerializer.Serialize(budget, BudgetJson.Default.Budget));
        Assert.Equal(budget, JsonSerializer.Deserialize(json, BudgetJson.Default.Budget));
    });

    [Fact]
    public void Figures_written_as_a_decision_are_read_back() =>
        Gen.Select(RandomBudgets.All, RandomBudgets.OneOf(Language.Kazakh, Language.Russian))
        .Sample((budget, language) =>
        {
            DecisionFigures read = DecisionFigures.Read(DecisionFigures.Write(budget.Figures, language));
            Assert.Equal(budget.Figures, read.Figures);
            Assert.Empty(read.Warnings);
            Assert.Empty(read.Errors);
        });

    private static ThousandTenge Total(Budget budget) => ThousandTenge.Sum(budget.Receipts.Select(line => line.Amount));
}

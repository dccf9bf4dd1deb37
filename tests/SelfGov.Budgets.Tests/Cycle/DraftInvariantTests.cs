using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class DraftInvariantTests
{
    [Theory]
    [InlineData(BudgetFigure.Revenue, 100_001, "I1", "expected: 100000; found: 100001; difference: 1")]
    [InlineData(BudgetFigure.NetLending, 5, "I2", "expected: 0; found: 5; difference: 5")]
    [InlineData(BudgetFigure.FinancialAssets, 5, "I3", "expected: 0; found: 5; difference: 5")]
    [InlineData(BudgetFigure.Balance, -999, "I4", "expected: -1000; found: -999; difference: 1")]
    [InlineData(BudgetFigure.Financing, 999, "I5", "expected: 1000; found: 999; difference: -1")]
    [InlineData(BudgetFigure.UsedBalances, 999, "I6", "expected: 101000; found: 100999; difference: -1")]
    [InlineData(BudgetFigure.SpecialReceipts, 1, "I7", "expected: 0; found: 1; difference: 1")]
    [InlineData(BudgetFigure.Subvention, 80_001, "I8", "expected: 80000; found: 80001; difference: 1")]
    [InlineData(BudgetFigure.TaxReceipts, 20_001, "I10", "expected: 20000; found: 20001; difference: 1")]
    public void A_draft_with_a_figure_that_is_off_is_refused_with_the_difference(
        BudgetFigure figure, int amount, string code, string difference)
    {
        Budget sound = Of("B4", 2026);
        string found = Found(sound.With(sound.Figures.With(figure, Money(amount))));
        Assert.Contains(found.Split(" | "), breach =>
            breach.StartsWith($"{code}, ", StringComparison.Ordinal) && breach.Contains(difference, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_without_a_figure_that_the_decision_states_is_refused()
    {
        Budget sound = Of("B4", 2026);
        string found = Found(sound.With(sound.Figures.Without(BudgetFigure.Balance)));
        Assert.StartsWith("I9, ", found, StringComparison.Ordinal);
        Assert.Contains("not stated", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_whose_lines_have_a_part_that_it_does_not_state_is_refused()
    {
        Budget sound = Of("B4", 2026);
        Assert.Contains(
            "expected: 20000; found: 0", Found(sound.With(sound.Figures.Without(BudgetFigure.TaxReceipts))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_whose_receipts_do_not_go_down_to_the_subclass_is_refused()
    {
        Budget sound = Of("B4", 2026);
        ReceiptLine[] coarse =
        [
            .. sound.Receipts.Where(line => line.Part != BudgetFigure.TaxReceipts),
            new(BudgetFigure.TaxReceipts, new ReceiptCode("1", "04"), "Property tax", Money(20_000)),
        ];
        string found = Found(
            new Budget(sound.Edition, sound.Unit, 2026, sound.Figures, [.. coarse], sound.Expenditure, sound.ProtectedProgrammes));
        Assert.StartsWith("I10, ", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_with_two_programmes_of_new_initiatives_in_a_later_year_is_refused()
    {
        Budget second = Of("B4", 2027);
        ExpenditureLine[] lines =
        [
            .. second.Expenditure.Select(line => line.Code.Programme.ToString() is Roads or Lights
                ? new ExpenditureLine(line.Part, line.Code, line.Name, line.Amount, isNewInitiative: true)
                : line),
        ];
        second = new Budget(second.Edition, second.Unit, 2027, second.Figures, second.Receipts, [.. lines], second.ProtectedProgrammes);
        Assert.StartsWith("I10, ", Found(new BudgetPlan(Of("B4", 2026), second, Of("B4", 2028))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_annex_is_checked_too()
    {
        Budget third = Of("B4", 2028);
        var plan = new BudgetPlan(Of("B4", 2026), Of("B4", 2027), third.With(third.Figures.With(BudgetFigure.Revenue, Money(100_001))));
        Assert.StartsWith("I1, ", Found(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_speaks_three_languages()
    {
        Budget sound = Of("B4", 2026);
        Words found = Refusal(new BudgetPlan(
            sound.With(sound.Figures.With(BudgetFigure.NetLending, Money(5))), Of("B4", 2027), Of("B4", 2028))).Details[0];
        Assert.Contains("разница: 5", found.Russian, StringComparison.Ordinal);
        Assert.Contains("айырма: 5", found.Kazakh, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_breach_is_a_detail_of_its_own()
    {
        Budget third = Of("B4", 2028);
        Budget first = Of("B4", 2026);
        Refusal refusal = Refusal(new BudgetPlan(
            first.With(first.Figures.With(BudgetFigure.NetLending, Money(5))),
            Of("B4", 2027),
            third.With(third.Figures.With(BudgetFigure.Revenue, Money(100_001)))));
        Assert.Null(refusal.Found);
        Assert.True(refusal.Details.Length > 1);
        Assert.All(refusal.Details, detail => Assert.Equal(1, detail.English.Split("[art.").Length - 1));
        Assert.Contains(string.Join(" | ", refusal.Details.Select(detail => detail.English)), refusal.Explain(Language.English),
            StringComparison.Ordinal);
    }

    private static string Found(Budget first) => Found(new BudgetPlan(first, Of("B4", 2027), Of("B4", 2028)));

    private static string Found(BudgetPlan plan) => string.Join(" | ", Refusal(plan).Details.Select(detail => detail.English));

    private static Refusal Refusal(BudgetPlan plan) =>
        new CycleStory("B4", 2026).Requested().RefusedBy(new PrepareDraft(plan), Roles.AkimsOffice, "plan.sound");
}

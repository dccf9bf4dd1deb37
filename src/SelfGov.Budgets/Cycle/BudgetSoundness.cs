using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Law;
using SelfGov.Workflow.Definition;

namespace SelfGov.Budgets.Cycle;

/// <summary>Whether budgets keep the invariants of the code (I1-I10), and what an amendment does to the deficit (I14).</summary>
internal static class BudgetSoundness
{
    private static readonly ImmutableArray<BudgetFigure> Parts = [.. BudgetFigures.Receipts.Concat(BudgetFigures.Expenditure).Order()];

    /// <summary>The total expenditure of a budget, loans and assets included.</summary>
    internal static ThousandTenge Expenditure(Budget budget) => ThousandTenge.Sum(budget.Expenditure.Select(line => line.Amount));

    /// <summary>Whether a budget is of the unit, the year and the structure of a cycle.</summary>
    internal static bool Belongs(Budget budget, BudgetCycle current, BudgetLaw law) =>
        budget.Unit == current.Unit!.Code && budget.Year == current.Year && budget.Edition == law.Id;

    /// <summary>Every breach of the three annexes of a plan.</summary>
    internal static ImmutableArray<BudgetBreach> Breaches(BudgetPlan plan) =>
    [
        .. BudgetInvariants.Check(new BudgetPlan(Whole(plan.First), Whole(plan.Second), Whole(plan.Third))),
        .. plan.Annexes.SelectMany(Missing),
    ];

    /// <summary>Every breach of the budget of one year.</summary>
    internal static ImmutableArray<BudgetBreach> Breaches(Budget budget) => [.. BudgetInvariants.Check(Whole(budget)), .. Missing(budget)];

    /// <summary>The breach of a deputies' amendment that makes the deficit of the first year larger.</summary>
    internal static ImmutableArray<BudgetBreach> OfAmendment(BudgetPlan draft, BudgetPlan amended) =>
        AmendmentBalance.Check(draft.First.Edition, Balance(draft.First), Balance(amended.First));

    /// <summary>Each breach in words: which figure, what is expected, what was found, the difference, the article.</summary>
    internal static ImmutableArray<Words> Explain(ImmutableArray<BudgetBreach> breaches) =>
    [
        .. breaches.Select(breach => new Words(
            breach.Explain(Language.Kazakh), breach.Explain(Language.Russian), breach.Explain(Language.English))),
    ];

    private static ThousandTenge Balance(Budget budget) => budget.Figures.Find(BudgetFigure.Balance) ?? ThousandTenge.Zero;

    // A part that a draft leaves out is zero: else lines of a part that is not stated, or an equation with such a part, would go unchecked.
    private static Budget Whole(Budget budget) => budget.With(Parts
        .Where(part => budget.Structure.Has(part) && budget.Figures.Find(part) is null)
        .Aggregate(budget.Figures, (figures, part) => figures.With(part, ThousandTenge.Zero)));

    private static IEnumerable<BudgetBreach> Missing(Budget budget) => FigureChecks.Missing(budget.Structure, budget.Figures);
}

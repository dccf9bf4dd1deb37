using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>Whether budgets keep the equations of the code (I1-I8), and what a change of one does to it.</summary>
internal static class BudgetSoundness
{
    /// <summary>The total expenditure of a budget, loans and assets included.</summary>
    internal static ThousandTenge Expenditure(Budget budget) => ThousandTenge.Sum(budget.Expenditure.Select(line => line.Amount));

    /// <summary>The deficit of a budget; zero where there is none.</summary>
    internal static ThousandTenge Deficit(Budget budget) =>
        budget.Figures.Find(BudgetFigure.Balance) is { IsNegative: true } balance ? -balance : ThousandTenge.Zero;

    /// <summary>Whether a budget is of the unit, the year and the structure of a cycle.</summary>
    internal static bool Belongs(Budget budget, BudgetCycle current, BudgetLaw law) =>
        budget.Unit == current.Unit.Code && budget.Year == current.Year && budget.Edition == law.Id;

    /// <summary>What is wrong with a plan; null where nothing is.</summary>
    internal static Words? Flaw(BudgetPlan plan) => plan.Annexes.Select(Flaw).FirstOrDefault(flaw => flaw is not null);

    /// <summary>What is wrong with a budget; null where nothing is.</summary>
    internal static Words? Flaw(Budget budget)
    {
        BudgetFigures computed = BudgetLines.Figures(budget.Structure, budget.Receipts, budget.Expenditure);
        foreach (BudgetFigure figure in computed.Stated)
        {
            if (budget.Figures.Find(figure) != computed[figure])
            {
                return Words.Same($"{figure} {budget.Figures.Find(figure)?.ToString() ?? "—"} ≠ {computed[figure]}");
            }
        }

        return computed[BudgetFigure.Financing] == -computed[BudgetFigure.Balance]
            ? null
            : Words.Same($"{BudgetFigure.Financing} {computed[BudgetFigure.Financing]} ≠ {-computed[BudgetFigure.Balance]}");
    }
}

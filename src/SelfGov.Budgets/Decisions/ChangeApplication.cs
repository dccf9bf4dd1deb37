using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>Finds the figure that each replacement means. Every old amount is looked for in the figures before the decision.</summary>
internal static class ChangeApplication
{
    internal static AppliedChanges Of(DecisionBudget budget, BudgetFigures known)
    {
        ImmutableArray<TextRemark>.Builder problems = ImmutableArray.CreateBuilder<TextRemark>();
        BudgetFigures result = budget.Figures.Stated.Aggregate(known, (sum, figure) => sum.With(figure, budget.Figures[figure]));
        var changed = new HashSet<BudgetFigure>(budget.Figures.Stated);
        foreach (FigureChange change in budget.Changes)
        {
            if (Meant(change, known) is { } meant)
            {
                if (!changed.Add(meant))
                {
                    problems.Add(new TextRemark(
                        change.Position, change.Old.ToString(), DecisionRemarks.ChangedTwice.With(BudgetFigureText.Of(meant))));
                    continue;
                }

                // Financing and the balance may be printed without their signs in "replace X by Y".
                bool turned = known[meant] == -change.Old && known[meant] != change.Old;
                result = result.With(meant, turned ? -change.New : change.New);
            }
            else
            {
                problems.Add(Problem(change, known));
            }
        }

        return problems.Count == 0 ? new AppliedChanges(result, []) : new AppliedChanges(null, problems.DrainToImmutable());
    }

    private static BudgetFigure? Meant(FigureChange change, BudgetFigures known)
    {
        if (change.Figure is { } named)
        {
            return Has(known, named, change.Old) ? named : null;
        }

        BudgetFigure[] found = [.. known.Stated.Where(figure => Has(known, figure, change.Old))];
        if (found.Length == 1)
        {
            return found[0];
        }

        BudgetFigure? section = change.Section is >= 1 and <= 6 ? DecisionWriter.Numbered[change.Section.Value - 1] : null;
        return section is { } only && found.Contains(only) ? only : null;
    }

    private static bool Has(BudgetFigures known, BudgetFigure figure, ThousandTenge old) =>
        known.Find(figure) is { } amount && (amount == old || (MayBeNegative(figure) && amount == -old));

    private static bool MayBeNegative(BudgetFigure figure) => figure is BudgetFigure.Balance or BudgetFigure.Financing
        or BudgetFigure.NetLending or BudgetFigure.FinancialAssets;

    private static TextRemark Problem(FigureChange change, BudgetFigures known)
    {
        string old = change.Old.ToString();
        if (change.Figure is { } named)
        {
            return new TextRemark(
                change.Position, old,
                known.Find(named) is { } amount
                    ? DecisionRemarks.OldDiffers.With(BudgetFigureText.Of(named), SelfGov.Law.Words.Same(amount.ToString()))
                    : DecisionRemarks.OldUnknown.With(BudgetFigureText.Of(named)));
        }

        return new TextRemark(
            change.Position, old,
            known.Stated.Any(figure => Has(known, figure, change.Old)) ? DecisionRemarks.OldInSeveral : DecisionRemarks.OldInNone);
    }
}

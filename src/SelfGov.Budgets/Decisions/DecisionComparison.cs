using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>
/// Pairs the budgets of two texts and lists what differs. Names of units are in two languages, so budgets are paired by their points where
/// these are unambiguous in both texts, else by their order.
/// </summary>
internal static class DecisionComparison
{
    internal static ImmutableArray<DecisionDifference> Of(DecisionText left, DecisionText right)
    {
        ImmutableArray<DecisionDifference>.Builder differences = ImmutableArray.CreateBuilder<DecisionDifference>();
        foreach ((DecisionBudget? mine, DecisionBudget? theirs) in Pairs(left.Budgets, right.Budgets))
        {
            if (mine is null || theirs is null)
            {
                differences.Add(new DecisionDifference(mine, theirs, Figure: null, LeftAmount: null, RightAmount: null));
                continue;
            }

            if ((mine.Year, mine.FirstYear, mine.LastYear, mine.Kind) != (theirs.Year, theirs.FirstYear, theirs.LastYear, theirs.Kind))
            {
                differences.Add(new DecisionDifference(mine, theirs, Figure: null, LeftAmount: null, RightAmount: null));
            }

            foreach (BudgetFigure figure in mine.Figures.Stated.Union(theirs.Figures.Stated).Order())
            {
                if (mine.Figures.Find(figure) != theirs.Figures.Find(figure))
                {
                    differences.Add(new DecisionDifference(
                        mine, theirs, figure, mine.Figures.Find(figure), theirs.Figures.Find(figure)));
                }
            }

            Changes(mine, theirs, differences);
        }

        Amounts(left, right, differences);
        return differences.DrainToImmutable();
    }

    // Replacements stand in the same order in both languages.
    private static void Changes(
        DecisionBudget mine, DecisionBudget theirs, ImmutableArray<DecisionDifference>.Builder differences)
    {
        for (int i = 0; i < Math.Max(mine.Changes.Length, theirs.Changes.Length); i++)
        {
            FigureChange? left = i < mine.Changes.Length ? mine.Changes[i] : null;
            FigureChange? right = i < theirs.Changes.Length ? theirs.Changes[i] : null;
            bool isSameOld = left?.Old == right?.Old;
            if (!isSameOld || left?.New != right?.New)
            {
                differences.Add(new DecisionDifference(
                    mine, theirs, left?.Figure ?? right?.Figure,
                    isSameOld || right is null ? left?.New : left?.Old, isSameOld || left is null ? right?.New : right?.Old));
            }
        }
    }

    // Amounts beside the lists have no names that are the same in two languages: they are paired by kind and year, in their order.
    private static void Amounts(DecisionText left, DecisionText right, ImmutableArray<DecisionDifference>.Builder differences)
    {
        ILookup<(DecisionAmountKind, int?), DecisionAmount> mine = Beside(left, right);
        ILookup<(DecisionAmountKind, int?), DecisionAmount> theirs = Beside(right, left);
        foreach ((DecisionAmountKind, int?) key in mine.Concat(theirs).Select(group => group.Key).Distinct())
        {
            DecisionAmount?[] ours = [.. mine[key]];
            DecisionAmount?[] others = [.. theirs[key]];
            for (int i = 0; i < Math.Max(ours.Length, others.Length); i++)
            {
                DecisionAmount? one = ours.ElementAtOrDefault(i);
                DecisionAmount? other = others.ElementAtOrDefault(i);
                differences.Add(new DecisionDifference(
                    Owner(left, one), Owner(right, other), Figure: null, one?.Amount, other?.Amount));
            }
        }
    }

    private static DecisionBudget? Owner(DecisionText text, DecisionAmount? amount) =>
        amount?.Budget is { } budget ? text.Budgets[budget] : null;

    // What the other text does not have; a subvention or withdrawal that is a figure was compared as one.
    private static ILookup<(DecisionAmountKind Kind, int? Year), DecisionAmount> Beside(DecisionText text, DecisionText other)
    {
        Dictionary<(DecisionAmountKind, int?, string), int> had = other.Amounts.Where(amount => !IsFigure(other, amount))
            .GroupBy(Content).ToDictionary(group => group.Key, group => group.Count());
        return text.Amounts.Where(amount => !IsFigure(text, amount)).Where(amount =>
        {
            bool has = had.TryGetValue(Content(amount), out int count) && count > 0;
            had[Content(amount)] = count - 1;
            return !has;
        }).ToLookup(amount => (amount.Kind, amount.Year));
    }

    private static (DecisionAmountKind, int?, string) Content(DecisionAmount amount) =>
        (amount.Kind, amount.Year, amount.Amount?.ToString() ?? string.Concat(amount.Value.Where(char.IsAsciiDigit)));

    private static bool IsFigure(DecisionText text, DecisionAmount amount) => Owner(text, amount) is { } owner
        && amount.Amount is { } value
        && amount.Kind is DecisionAmountKind.Subvention or DecisionAmountKind.Withdrawal
        && owner.Figures.Find(
            amount.Kind == DecisionAmountKind.Subvention ? BudgetFigure.Subvention : BudgetFigure.Withdrawal) == value;

    private static IEnumerable<(DecisionBudget? Left, DecisionBudget? Right)> Pairs(
        ImmutableArray<DecisionBudget> left, ImmutableArray<DecisionBudget> right)
    {
        if (!AreNumbered(left) || !AreNumbered(right))
        {
            for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
            {
                yield return (i < left.Length ? left[i] : null, i < right.Length ? right[i] : null);
            }

            yield break;
        }

        Dictionary<string, DecisionBudget> others = right.ToDictionary(budget => budget.Point!, StringComparer.Ordinal);
        foreach (DecisionBudget budget in left)
        {
            yield return (budget, others.Remove(budget.Point!, out DecisionBudget? other) ? other : null);
        }

        foreach (DecisionBudget budget in right.Where(budget => others.ContainsKey(budget.Point!)))
        {
            yield return (null, budget);
        }
    }

    private static bool AreNumbered(ImmutableArray<DecisionBudget> budgets) =>
        budgets.All(budget => budget.Point is not null) && budgets.DistinctBy(budget => budget.Point).Count() == budgets.Length;
}

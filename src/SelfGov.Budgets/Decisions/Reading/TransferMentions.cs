using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>A subvention, a withdrawal or another amount beside the list of figures, before it is known whose it is.</summary>
/// <param name="Amount">The amount as it will be published, without its budget.</param>
/// <param name="Key">The unit that the text names for it, as <see cref="UnitNames.Key"/>; empty where it names none.</param>
/// <param name="UnitKind">What kind of unit the text calls it, as <see cref="UnitNames.Kind"/>.</param>
/// <param name="OfMany">Whether the text speaks of many units.</param>
/// <param name="Current">The budget in whose part of the text it stands.</param>
internal sealed record TransferMention(DecisionAmount Amount, string Key, char UnitKind, bool OfMany, BudgetDraft Current);

/// <summary>Finds out whose the subventions and withdrawals are.</summary>
internal static class TransferMentions
{
    private const int MostOfOneBucket = 64;

    /// <summary>Gives each subvention and withdrawal to its budget, and answers all amounts with the budgets that they belong to.</summary>
    internal static ImmutableArray<DecisionAmount> Settle(
        IReadOnlyList<TransferMention> mentions, IReadOnlyList<BudgetDraft> budgets, Action<TextRemark> remark)
    {
        ILookup<string, BudgetDraft> named = budgets.Where(budget => budget.Key.Length > 0)
            .ToLookup(budget => UnitNames.Bucket(budget.Key), StringComparer.Ordinal);
        Dictionary<BudgetDraft, int> places = budgets.Select((budget, index) => (budget, index)).ToDictionary(
            entry => entry.budget, entry => entry.index);
        var eachHasItsOwn = new HashSet<DecisionAmountKind>(mentions
            .Where(mention => IsBare(mention))
            .GroupBy(mention => mention.Amount.Kind)
            .Where(group => group.Select(mention => mention.Current).Distinct().Count() > 1)
            .Select(group => group.Key));
        bool areOfOneUnit = budgets.Count > 1 && budgets[0].Key.Length > 0
            && budgets.All(budget => (budget.Key, budget.UnitKind) == (budgets[0].Key, budgets[0].UnitKind));
        ImmutableArray<DecisionAmount>.Builder amounts = ImmutableArray.CreateBuilder<DecisionAmount>(mentions.Count);
        foreach (TransferMention mention in mentions)
        {
            BudgetDraft? owner = Owner(mention);
            if (owner is null && budgets.Count > 0 && mention.Key.Length > 0 && IsOfUnit(mention))
            {
                remark(new TextRemark(mention.Amount.Position, mention.Amount.Value, DecisionRemarks.NoSuchUnit)
                {
                    Weight = RemarkWeight.Odd,
                });
            }

            if (owner is not null)
            {
                State(mention.Amount, owner, remark);
            }

            amounts.Add(owner is null ? mention.Amount : mention.Amount with { Budget = places[owner] });
        }

        return amounts.DrainToImmutable();

        BudgetDraft? Owner(TransferMention mention)
        {
            if (!IsOfUnit(mention))
            {
                return null;
            }

            if (mention.Key.Length > 0 && !(budgets.Count == 1 && budgets[0].Key.Length == 0))
            {
                return Named(mention);
            }

            if (mention.OfMany || budgets.Count == 0)
            {
                return null;
            }

            return budgets.Count == 1 ? budgets[0]
                : areOfOneUnit ? budgets.FirstOrDefault(budget => budget.Year == mention.Amount.Year)
                : places.ContainsKey(mention.Current) && eachHasItsOwn.Contains(mention.Amount.Kind) ? mention.Current : null;
        }

        // The kind tells a settlement from the rural district of the same name; two units that are equally like it are none.
        BudgetDraft? Named(TransferMention mention)
        {
            (BudgetDraft Budget, bool IsOfKind, int Likeness)[] like =
            [
                .. named[UnitNames.Bucket(mention.Key)]
                    .Take(MostOfOneBucket)
                    .Select(budget => (
                        budget, budget.UnitKind == mention.UnitKind, UnitNames.Likeness(budget.Key, mention.Key)))
                    .Where(entry => entry.Item3 > 0)
                    .OrderByDescending(entry => entry.Item2)
                    .ThenByDescending(entry => entry.Item3)
                    .ThenByDescending(entry => entry.budget.Year == mention.Amount.Year),
            ];
            bool isOne = like.Length > 0 && like.All(entry => entry.Budget.Key == like[0].Budget.Key
                || (entry.IsOfKind, entry.Likeness) != (like[0].IsOfKind, like[0].Likeness));
            return isOne ? like[0].Budget : null;
        }
    }

    private static bool IsOfUnit(TransferMention mention) =>
        mention.Amount.Kind is DecisionAmountKind.Subvention or DecisionAmountKind.Withdrawal;

    private static bool IsBare(TransferMention mention) => mention.Key.Length == 0 && !mention.OfMany;

    // The amount of another year is no figure of this one.
    private static void State(DecisionAmount amount, BudgetDraft owner, Action<TextRemark> remark)
    {
        if (amount.Amount is not { } value || (amount.Year is { } year && owner.Year is { } own && year != own))
        {
            return;
        }

        BudgetFigure figure = amount.Kind == DecisionAmountKind.Subvention ? BudgetFigure.Subvention : BudgetFigure.Withdrawal;
        if (owner.Figures.Find(figure) is { } stated && stated != value)
        {
            remark(new TextRemark(amount.Position, amount.Value, DecisionRemarks.Twice.With(BudgetFigureText.Of(figure))));
            return;
        }

        owner.Figures = owner.Figures.With(figure, value);
    }
}

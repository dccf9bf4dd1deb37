using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Decisions;

/// <summary>
/// The summary figures in the text of a maslikhat's decision on one budget: read from the published Russian or Kazakh wording, and written
/// in it. A decision on many budgets, or one that replaces figures, is read by <see cref="DecisionText"/>.
/// </summary>
/// <remarks>
/// Immutable. Figures are taken as printed. A slip of the text (another unit, a missing unit, a sign that can be read in two ways) is a
/// warning with its place; what cannot be read is an error with its place, and that figure stays unstated. Nothing is corrected: see
/// docs/law/budget-structure.md for what is read as what.
/// </remarks>
public sealed class DecisionFigures
{
    internal DecisionFigures(BudgetFigures figures, ImmutableArray<TextRemark> warnings, ImmutableArray<TextRemark> errors)
    {
        Figures = figures;
        Warnings = warnings;
        Errors = errors;
    }

    /// <summary>The figures that were read, in thousand tenge.</summary>
    public BudgetFigures Figures { get; }

    /// <summary>The slips, in the order of the text: the figure was read as printed, but somebody has to look at it.</summary>
    public ImmutableArray<TextRemark> Warnings { get; }

    /// <summary>What could not be read, in the order of the text.</summary>
    public ImmutableArray<TextRemark> Errors { get; }

    /// <summary>Reads the numbered list of figures out of the text of a decision, or out of a part of it.</summary>
    /// <param name="text">The text in Russian or Kazakh, with the figures of one budget for one year.</param>
    /// <remarks>
    /// Time is proportional to the length of the text. A text without any figure is an error at its beginning. A text with several budgets
    /// states no figures here: that is an error where the second one begins. So is a replacement of figures, where it stands.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DecisionFigures Read(string text)
    {
        DecisionText decision = DecisionText.Read(text);
        BudgetFigures figures = decision.Budgets.Length == 1 ? decision.Budgets[0].Figures : BudgetFigures.None;
        var errors = new List<TextRemark>(decision.Remarks.Where(IsError));
        if (decision.Budgets.Length > 1)
        {
            errors.Add(new TextRemark(
                decision.Budgets[1].Position,
                decision.Budgets[1].Unit ?? decision.Budgets[1].Point ?? string.Empty,
                DecisionRemarks.SeveralBudgets.With(Words.Of(decision.Budgets.Length))));
        }

        errors.AddRange(decision.Budgets.SelectMany(budget => budget.Changes)
            .Select(change => new TextRemark(change.Position, change.Old.ToString(), DecisionRemarks.HasChanges)));
        if (figures.Equals(BudgetFigures.None) && errors.Count == 0)
        {
            const int Longest = 24;
            errors.Add(new TextRemark(0, text[..Math.Min(Longest, text.Length)].Trim(), DecisionRemarks.NoFigures)
            {
                Weight = RemarkWeight.NoAmount,
            });
        }

        return new DecisionFigures(
            figures,
            [
                .. decision.Remarks.Where(remark => !IsError(remark))
                    .Concat(decision.Amounts.Where(amount => amount.Kind == DecisionAmountKind.Transfer)
                        .Select(amount => new TextRemark(amount.Position, amount.Value, DecisionRemarks.BesideTheList)
                        {
                            Weight = RemarkWeight.Odd,
                        }))
                    .OrderBy(remark => remark.Position),
            ],
            [.. errors.OrderBy(error => error.Position)]);
    }

    /// <summary>Writes figures as the numbered list of a decision; <see cref="Read"/> reads it back.</summary>
    /// <param name="figures">The figures; those that are not stated are left out.</param>
    /// <param name="language">Kazakh or Russian: decisions are published in both and in no other.</param>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Kazakh nor Russian.</exception>
    public static string Write(BudgetFigures figures, Language language)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return DecisionWriter.Write(figures, language);
    }

    // An annex that is not read loses nothing of the list of figures.
    private static bool IsError(TextRemark remark) =>
        remark.Weight != RemarkWeight.Odd && remark.Reason != DecisionRemarks.AnnexNotRead;
}

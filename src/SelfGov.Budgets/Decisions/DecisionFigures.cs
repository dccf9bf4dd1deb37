using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Decisions;

/// <summary>
/// The summary figures in the text of a maslikhat's decision on a budget: read from the published Russian or Kazakh wording, and written in
/// it.
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
    /// <remarks>Time is proportional to the length of the text. A text without any figure is an error at its beginning.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DecisionFigures Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DecisionReader(text).Read();
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
}

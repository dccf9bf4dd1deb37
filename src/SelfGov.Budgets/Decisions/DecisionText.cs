using System.Collections.Immutable;
using SelfGov.Budgets.Decisions.Reading;

namespace SelfGov.Budgets.Decisions;

/// <summary>A whole decision on the budgets of one unit or of many, in Russian or Kazakh, read into budgets.</summary>
/// <remarks>
/// Immutable. Amounts are taken as printed and nothing is corrected. Every amount of the text is in a budget, in <see cref="Amounts"/>, or
/// in
/// <see cref="Remarks"/> with the weight <see cref="RemarkWeight.UnreadAmount"/>: none is skipped in silence. Annexes are not read here.
/// What is read as what: docs/law/budget-structure.md.
/// </remarks>
public sealed class DecisionText
{
    internal DecisionText(
        ImmutableArray<DecisionBudget> budgets, ImmutableArray<DecisionAmount> amounts, ImmutableArray<TextRemark> remarks)
    {
        Budgets = budgets;
        Amounts = amounts;
        Remarks = remarks;
    }

    /// <summary>The budgets, in the order of the text; empty when the text states none.</summary>
    public ImmutableArray<DecisionBudget> Budgets { get; }

    /// <summary>
    /// The amounts beside the lists of figures: subventions, withdrawals, other transfers, indicators; in the order of the text.
    /// </summary>
    public ImmutableArray<DecisionAmount> Amounts { get; }

    /// <summary>What there is to remark on, in the order of the text.</summary>
    public ImmutableArray<TextRemark> Remarks { get; }

    /// <summary>Reads a decision.</summary>
    /// <param name="text">The text, plain or as Markdown; tables in it are annexes and are not read.</param>
    /// <remarks>Time and memory are proportional to the length of the text.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DecisionText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DecisionReader(text).Read();
    }

    /// <summary>Compares this text with another one of the same decision, as a rule in the other language.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>Every budget, year, figure, replacement and amount beside the lists in which they differ; empty when they agree.</returns>
    /// <exception cref="ArgumentNullException">The other text is null.</exception>
    public ImmutableArray<DecisionDifference> CompareWith(DecisionText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DecisionComparison.Of(this, other);
    }
}

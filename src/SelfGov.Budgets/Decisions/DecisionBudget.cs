using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>One budget of a decision: whose it is, for which years, and the figures or changes that the decision states for it.</summary>
/// <param name="Position">The place in the text where it begins, from 0.</param>
/// <param name="Point">The number of its point as printed, such as <c>4</c> or <c>1-1</c>; null where there is none.</param>
/// <param name="Unit">The name of the unit as printed, in the case in which it stands; null where the text does not name it.</param>
/// <param name="FirstYear">The first of the three years; null where the text does not name it.</param>
/// <param name="LastYear">The last of the three years; null where the text does not name it.</param>
/// <param name="Year">The year of the figures; null where the text does not name it.</param>
/// <param name="Kind">Whether the budget is approved or amended.</param>
/// <param name="Figures">The figures as printed, in thousand tenge.</param>
/// <param name="Changes">The replacements of figures, in the order of the text.</param>
public sealed record DecisionBudget(
    int Position,
    string? Point,
    string? Unit,
    int? FirstYear,
    int? LastYear,
    int? Year,
    DecisionKind Kind,
    BudgetFigures Figures,
    ImmutableArray<FigureChange> Changes)
{
    /// <summary>Applies the figures and the changes to the figures that were in force before.</summary>
    /// <param name="known">The figures before the decision.</param>
    /// <returns>
    /// The new figures: those that the decision states anew, and each replacement where its old amount is found. A replacement whose old
    /// amount is not that of the named figure, or is that of no figure or of several, is a problem; then there are no figures.
    /// </returns>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    public AppliedChanges Apply(BudgetFigures known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return ChangeApplication.Of(this, known);
    }
}

namespace SelfGov.Budgets.Figures;

/// <summary>One figure that differs between two budgets.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Before">Its amount in the first budget; null when it was not stated.</param>
/// <param name="After">Its amount in the second budget; null when it is not stated.</param>
public sealed record FigureChange(BudgetFigure Figure, ThousandTenge? Before, ThousandTenge? After)
{
    /// <summary>The amount after less the amount before; null where one of them is not stated.</summary>
    public ThousandTenge? Difference => After - Before;
}

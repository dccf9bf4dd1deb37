using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>"Replace the figures X by Y" in a decision that amends a budget.</summary>
/// <param name="Position">The place of the old amount in the text, from 0.</param>
/// <param name="Figure">The figure that the text names; null where it names only amounts.</param>
/// <param name="Section">The number of the subparagraph that the text names, from 1; null where it names none.</param>
/// <param name="Old">The amount that is replaced.</param>
/// <param name="New">The amount that takes its place.</param>
public sealed record FigureChange(int Position, BudgetFigure? Figure, int? Section, ThousandTenge Old, ThousandTenge New);

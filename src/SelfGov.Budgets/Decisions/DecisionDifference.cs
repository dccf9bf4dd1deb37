using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>A difference between two texts of one decision, as a rule its Kazakh and its Russian text.</summary>
/// <param name="Left">The budget of the first text; null when only the second one has it, or for an amount of no budget.</param>
/// <param name="Right">The budget of the second text; null when only the first one has it, or for an amount of no budget.</param>
/// <param name="Figure">
/// The figure that differs; null when the budget as a whole, its years or its kind do, or an amount that no figure is named for: of a
/// replacement, or beside the lists.
/// </param>
/// <param name="LeftAmount">The amount in the first text; null when it states none.</param>
/// <param name="RightAmount">The amount in the second text; null when it states none.</param>
public sealed record DecisionDifference(
    DecisionBudget? Left, DecisionBudget? Right, BudgetFigure? Figure, ThousandTenge? LeftAmount, ThousandTenge? RightAmount);

using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>An amount that a decision names beside the list of figures.</summary>
/// <param name="Position">The place of the number in the text, from 0.</param>
/// <param name="Value">The number with its unit, as written.</param>
/// <param name="Kind">What the amount is.</param>
/// <param name="Name">What stands before the number: the unit, the purpose, the year; as written.</param>
/// <param name="Year">The year that the text names for it; null where it names none.</param>
/// <param name="Amount">The amount in thousand tenge; null where it is printed in another unit.</param>
/// <param name="Budget">The index of the budget in <see cref="DecisionText.Budgets"/> that it belongs to; null for totals and
/// others.</param>
public sealed record DecisionAmount(
    int Position, string Value, DecisionAmountKind Kind, string Name, int? Year, ThousandTenge? Amount, int? Budget);

using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>What reading a table gave: the whole budget, or everything that is bad in it. Never a part of a budget.</summary>
/// <param name="Budget">The budget; null when anything is bad.</param>
/// <param name="BadCells">Everything that is bad, in the order of lines and columns; empty when there is a budget.</param>
public sealed record BudgetTable(Budget? Budget, ImmutableArray<BadCell> BadCells)
{
    /// <summary>What somebody has to look at although the table was read: an encoding that was guessed.</summary>
    public ImmutableArray<Words> Remarks { get; init; } = [];
}

using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>Which figures a budget of level IV has in one edition of the law: its sections and their parts.</summary>
/// <remarks>Immutable. The structures of all editions are in <see cref="BudgetStructures"/>.</remarks>
public sealed record BudgetStructure
{
    /// <summary>The name of the edition, <c>B0</c> to <c>B4</c>.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>The figures that exist, in the order of the structure, with the place that names them.</summary>
    public required ImmutableSortedDictionary<BudgetFigure, Citation> Figures { get; init; }

    /// <summary>The figures that exist but are zero at level IV, with the place that follows from (I7).</summary>
    public required ImmutableSortedDictionary<BudgetFigure, Citation> ZeroAtLevelIV { get; init; }

    /// <summary>
    /// Whether the unit has an independent budget; false in B0, where it has only a plan of receipts and expenditure of its account.
    /// </summary>
    public required Ruled<bool> IsIndependent { get; init; }

    /// <summary>Whether a figure exists.</summary>
    /// <param name="figure">The figure.</param>
    public bool Has(BudgetFigure figure) => Figures.ContainsKey(figure);
}

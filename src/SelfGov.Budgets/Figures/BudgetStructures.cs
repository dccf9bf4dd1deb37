using System.Collections.Immutable;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The structures of budgets of level IV by edition. Which edition governs a budget is decided by its year: see
/// docs/law/budget-structure.md.
/// </summary>
public static class BudgetStructures
{
    private static readonly BudgetStructure B0 = new()
    {
        Edition = new EditionId("B0"),
        IsIndependent = new(false, LocalGovernmentAct.At("35", "1")),
        Figures = At(LocalGovernmentAct.At("35", "1-3"), BudgetFigure.Revenue, BudgetFigure.Costs),
        ZeroAtLevelIV = ImmutableSortedDictionary<BudgetFigure, Citation>.Empty,
    };

    private static readonly BudgetStructure B1 = B0 with
    {
        Edition = new EditionId("B1"),
        IsIndependent = new(true, BudgetCode2008.At("9-1")),
        Figures = At(
            BudgetCode2008.At("13"),
            [.. Enum.GetValues<BudgetFigure>().Where(figure => figure is not BudgetFigure.SpecialReceipts and < BudgetFigure.Subvention)])
            .AddRange(At(BudgetCode2008.At("73-1", 3), BudgetFigure.Subvention, BudgetFigure.Withdrawal)),
    };

    private static readonly BudgetStructure B2 = B1 with { Edition = new EditionId("B2") };

    // Art. 168 of the new Code keeps the old structure for 2025.
    private static readonly BudgetStructure B3 = B2 with
    {
        Edition = new EditionId("B3"),
        IsIndependent = new(true, BudgetCode2025.At("7", 1, 4)),
        Figures = At(BudgetCode2025.At("168", 1), [.. B2.Figures.Keys.Where(figure => figure < BudgetFigure.Subvention)])
            .AddRange(At(BudgetCode2025.At("89", 4), BudgetFigure.Subvention, BudgetFigure.Withdrawal)),
    };

    private static readonly BudgetStructure B4 = B3 with
    {
        Edition = new EditionId("B4"),
        Figures = At(BudgetCode2025.At("9", 1), [.. Enum.GetValues<BudgetFigure>().Where(figure => figure < BudgetFigure.Subvention)])
            .AddRange(At(BudgetCode2025.At("89", 4), BudgetFigure.Subvention, BudgetFigure.Withdrawal)),
        ZeroAtLevelIV = At(BudgetCode2025.At("27"), BudgetFigure.SpecialReceipts),
    };

    /// <summary>All structures, earliest first.</summary>
    public static readonly ImmutableArray<BudgetStructure> All = [B0, B1, B2, B3, B4];

    /// <summary>The structure of an edition.</summary>
    /// <param name="edition">The name of the edition.</param>
    /// <exception cref="KeyNotFoundException">No edition bears the name; the message lists the known names.</exception>
    public static BudgetStructure Of(EditionId edition) => All.FirstOrDefault(structure => structure.Edition == edition)
        ?? throw new KeyNotFoundException(
            $"There is no structure of budgets {edition}; there are {string.Join(", ", All.Select(structure => structure.Edition))}.");

    private static ImmutableSortedDictionary<BudgetFigure, Citation> At(Citation basis, params IEnumerable<BudgetFigure> figures) =>
        figures.ToImmutableSortedDictionary(figure => figure, _ => basis);
}

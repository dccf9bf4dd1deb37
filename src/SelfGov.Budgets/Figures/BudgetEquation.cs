using System.Collections.Immutable;

namespace SelfGov.Budgets.Figures;

/// <summary>One equation between the figures of a budget: a total is the sum of its added figures less its subtracted ones.</summary>
/// <param name="Total">The figure that the equation gives.</param>
/// <param name="Added">The figures that are added.</param>
/// <param name="Subtracted">The figures that are subtracted.</param>
internal sealed record BudgetEquation(BudgetFigure Total, ImmutableArray<BudgetFigure> Added, ImmutableArray<BudgetFigure> Subtracted)
{
    // Budget Code 2025, art. 9(2); 2008, art. 13.
    internal static readonly BudgetEquation Revenue = new(
        BudgetFigure.Revenue,
        [
            BudgetFigure.TaxReceipts, BudgetFigure.NonTaxReceipts, BudgetFigure.FixedCapitalReceipts, BudgetFigure.SpecialReceipts,
            BudgetFigure.TransferReceipts,
        ],
        []);

    // Art. 9(5); 2008, art. 15.
    internal static readonly BudgetEquation NetLending = new(
        BudgetFigure.NetLending, [BudgetFigure.LoansGiven], [BudgetFigure.LoanRepayments]);

    // Art. 9(6); 2008, art. 16.
    internal static readonly BudgetEquation FinancialAssets = new(
        BudgetFigure.FinancialAssets, [BudgetFigure.AssetPurchase], [BudgetFigure.AssetSale]);

    // Art. 9(7); 2008, art. 17.
    internal static readonly BudgetEquation Balance = new(
        BudgetFigure.Balance, [BudgetFigure.Revenue], [BudgetFigure.Costs, BudgetFigure.NetLending, BudgetFigure.FinancialAssets]);

    // Art. 9(8), (9); 2008, art. 18.
    internal static readonly BudgetEquation Financing = new(
        BudgetFigure.Financing, [BudgetFigure.LoansReceived, BudgetFigure.UsedBalances], [BudgetFigure.LoansRepaid]);

    /// <summary>The equations in the order in which each has its figures.</summary>
    internal static readonly ImmutableArray<BudgetEquation> Computed = [Revenue, NetLending, FinancialAssets, Balance, Financing];

    /// <summary>The equations of a section and its own parts.</summary>
    internal static readonly ImmutableArray<BudgetEquation> Sections = [Revenue, NetLending, FinancialAssets, Financing];

    /// <summary>What the total has to be.</summary>
    internal ThousandTenge Of(BudgetFigures figures, BudgetStructure structure) =>
        ThousandTenge.Sum(Added.Where(structure.Has).Select(figure => figures[figure]))
        - ThousandTenge.Sum(Subtracted.Where(structure.Has).Select(figure => figures[figure]));

    /// <summary>Whether the total and every part that the structure has are stated.</summary>
    internal bool IsStated(BudgetFigures figures, BudgetStructure structure) =>
        Added.Concat(Subtracted).Append(Total).Where(structure.Has).All(figure => figures.Find(figure) is not null);
}

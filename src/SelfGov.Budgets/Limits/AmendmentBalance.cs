using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Limits;

/// <summary>The balance that a deputy's amendment to the draft has to keep (I14; Budget Code 2025, art. 92(1); 2008, art. 76(3)).</summary>
/// <remarks>
/// The written justification with calculations that the amendment also needs is a document, not a figure: the procedure asks for it.
/// </remarks>
public static class AmendmentBalance
{
    private static readonly Words Where = new("бюджет тапшылығының мөлшері", "размер дефицита бюджета", "the deficit of the budget");

    /// <summary>Checks the amended draft: its deficit is no larger than the draft's (I14).</summary>
    /// <param name="edition">The edition, <c>B1</c> to <c>B4</c>.</param>
    /// <param name="draft">The balance of the draft: negative is a deficit.</param>
    /// <param name="amended">The balance of the draft with the amendment.</param>
    /// <returns>The breach with both deficits, or nothing.</returns>
    /// <exception cref="KeyNotFoundException">The edition has no such rule.</exception>
    public static ImmutableArray<BudgetBreach> Check(EditionId edition, ThousandTenge draft, ThousandTenge amended)
    {
        Citation basis = BudgetInvariants.I14.Basis(edition);
        return Deficit(amended) > Deficit(draft)
            ? [new BudgetBreach(BudgetInvariants.I14, basis, BudgetFigure.Balance, Where, Deficit(draft), Deficit(amended))]
            : [];
    }

    private static ThousandTenge Deficit(ThousandTenge balance) => balance.IsNegative ? -balance : ThousandTenge.Zero;
}

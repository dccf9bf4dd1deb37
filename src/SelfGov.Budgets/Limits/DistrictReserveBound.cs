using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Budgets.Limits;

/// <summary>
/// The bound of the reserve of the district executive, from which cash gaps of level IV are covered (I15; Budget Code 2025, art. 20(3);
/// 2008, art. 19(5)). A budget of level IV has no reserve of its own.
/// </summary>
public static class DistrictReserveBound
{
    private const int Percent = 2;

    private static readonly Words Ceiling = new(
        "резервтің ең көп мөлшері", "наибольший размер резерва", "the largest reserve");

    private static readonly Words Floor = new("резервтің ең аз мөлшері", "наименьший размер резерва", "the smallest reserve");

    /// <summary>
    /// Checks the reserve: until 2024 at most, since 2025 at least two percent of the receipts of the district budget (I15).
    /// </summary>
    /// <param name="edition">The edition, <c>B0</c> to <c>B4</c>.</param>
    /// <param name="receipts">
    /// All receipts of the district budget: revenue, repayments of budget loans, sale of financial assets, loans.
    /// </param>
    /// <param name="transfers">The transfers among them.</param>
    /// <param name="loans">The loans among them.</param>
    /// <param name="withdrawals">The withdrawals to the higher budget, which count only since 2025.</param>
    /// <param name="reserve">The reserve.</param>
    /// <returns>The breach with the bound, rounded to the tenth that still keeps it, or nothing. The comparison itself is exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">What remains of the receipts is negative.</exception>
    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public static ImmutableArray<BudgetBreach> Check(
        EditionId edition, ThousandTenge receipts, ThousandTenge transfers, ThousandTenge loans, ThousandTenge withdrawals,
        ThousandTenge reserve)
    {
        Citation basis = BudgetInvariants.I15.Basis(edition);
        bool isFloor = basis.Act == KazakhstanActs.BudgetCode2025;
        ThousandTenge counted = receipts - transfers - loans - (isFloor ? withdrawals : ThousandTenge.Zero);
        if (counted.IsNegative)
        {
            throw new ArgumentOutOfRangeException(
                nameof(receipts), receipts,
                $"Less transfers, loans and withdrawals the receipts are {counted}; they are zero or more (I15).");
        }

        decimal bound = counted.Amount * Percent / 100;
        if (isFloor ? reserve.Amount >= bound : reserve.Amount <= bound)
        {
            return [];
        }

        decimal tenths = isFloor ? decimal.Ceiling(bound * 10) : decimal.Floor(bound * 10);
        return
        [
            new BudgetBreach(BudgetInvariants.I15, basis, Figure: null, isFloor ? Floor : Ceiling, new ThousandTenge(tenths / 10), reserve),
        ];
    }
}

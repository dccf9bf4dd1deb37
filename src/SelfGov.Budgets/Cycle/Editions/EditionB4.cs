using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle.Editions;

/// <summary>B4: the Budget Code of 2025 in full, with the structure of article 9, for the budgets from 2026 on.</summary>
internal static class EditionB4
{
    internal static readonly BudgetLaw Law = EditionB3.Law with
    {
        Id = new EditionId("B4"),
        FirstBudgetYear = new(2026, BudgetCode2025.At("168", 1)),
        Structure = BudgetCode2025.At("9", 1),
        HasSpecialReceipts = true,
    };
}

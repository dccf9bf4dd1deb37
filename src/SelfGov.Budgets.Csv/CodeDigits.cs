using System.Collections.Frozen;

namespace SelfGov.Budgets.Csv;

/// <summary>
/// The digits of the levels of the unified budget classification: order of the Minister of Finance No. 151 of 4 April 2025, annex 1. The
/// economic classification is not here: its levels take one to three digits.
/// </summary>
internal static class CodeDigits
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>
    {
        [BudgetColumns.Category] = 1,
        [BudgetColumns.Class] = 2,
        [BudgetColumns.Subclass] = 1,
        [BudgetColumns.Specific] = 2,
        [BudgetColumns.FunctionalGroup] = 2,
        [BudgetColumns.FunctionalSubgroup] = 1,
        [BudgetColumns.Administrator] = 3,
        [BudgetColumns.Programme] = 3,
        [BudgetColumns.Subprogramme] = 3,
    }.ToFrozenDictionary();

    /// <summary>The digits of a column's level; null where the order gives none.</summary>
    internal static int? Of(string column) => Digits.TryGetValue(column, out int digits) ? digits : null;
}

using System.Globalization;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Csv;

/// <summary>The rows of a table: the heading, the budget itself, its figures, its lines, its protected programmes.</summary>
internal static class BudgetRows
{
    internal const string Budget = "budget";
    internal const string Figure = "figure";
    internal const string Receipt = "receipt";
    internal const string Expenditure = "expenditure";
    internal const string Protected = "protected";
    internal const string Yes = "yes";
    internal const string No = "no";

    internal static IEnumerable<IReadOnlyDictionary<string, string>> Of(Budget budget)
    {
        yield return BudgetColumns.All.ToDictionary(column => column);
        yield return Row(
            Budget,
            (BudgetColumns.Edition, budget.Edition.Value),
            (BudgetColumns.Year, budget.Year.ToString(CultureInfo.InvariantCulture)),
            (BudgetColumns.Name, FormulaGuard.Put(budget.Unit)));
        foreach (BudgetFigure figure in budget.Figures.Stated)
        {
            yield return Row(
                Figure, (BudgetColumns.Part, figure.ToString()), (BudgetColumns.Amount, budget.Figures[figure].ToString()));
        }

        foreach (ReceiptLine line in budget.Receipts)
        {
            yield return Of(line);
        }

        foreach (ExpenditureLine line in budget.Expenditure)
        {
            yield return Of(line);
        }

        foreach (ProgrammeCode programme in budget.ProtectedProgrammes)
        {
            yield return Row(Protected, Programme(programme));
        }
    }

    private static Dictionary<string, string> Of(ReceiptLine line) => Row(
        Receipt,
        (BudgetColumns.Part, line.Part.ToString()),
        (BudgetColumns.Category, line.Code.Category),
        (BudgetColumns.Class, line.Code.Class),
        (BudgetColumns.Subclass, line.Code.Subclass),
        (BudgetColumns.Specific, line.Code.Specific),
        (BudgetColumns.Name, FormulaGuard.Put(line.Name)),
        (BudgetColumns.Amount, line.Amount.ToString()));

    private static Dictionary<string, string> Of(ExpenditureLine line) => Row(
        Expenditure,
        [
            (BudgetColumns.Part, line.Part.ToString()),
            .. Programme(line.Code.Programme),
            (BudgetColumns.FunctionalSubgroup, line.Code.Subgroup),
            (BudgetColumns.Subprogramme, line.Code.Subprogramme),
            (BudgetColumns.EconomicCategory, line.Economic?.Category),
            (BudgetColumns.EconomicClass, line.Economic?.Class),
            (BudgetColumns.EconomicSubclass, line.Economic?.Subclass),
            (BudgetColumns.EconomicSpecific, line.Economic?.Specific),
            (BudgetColumns.Funding, line.Funding.ToString()),
            (BudgetColumns.NewInitiative, line.IsNewInitiative ? Yes : No),
            (BudgetColumns.Name, FormulaGuard.Put(line.Name)),
            (BudgetColumns.Amount, line.Amount.ToString()),
        ]);

    private static (string Column, string? Value)[] Programme(ProgrammeCode programme) =>
    [
        (BudgetColumns.FunctionalGroup, programme.FunctionalGroup),
        (BudgetColumns.Administrator, programme.Administrator),
        (BudgetColumns.Programme, programme.Programme),
    ];

    private static Dictionary<string, string> Row(string kind, params ReadOnlySpan<(string Column, string? Value)> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { [BudgetColumns.Row] = kind };
        foreach ((string column, string? value) in cells)
        {
            if (value is not null)
            {
                row.Add(column, value);
            }
        }

        return row;
    }
}

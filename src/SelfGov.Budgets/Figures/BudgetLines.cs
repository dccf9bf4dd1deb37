using System.Collections.Immutable;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>The order of lines in a budget and the figures that follow from them.</summary>
internal static class BudgetLines
{
    internal static LineKey Key(ReceiptLine line) =>
        new(line.Part, line.Code.ToString(), string.Empty, Funding.Own, IsNewInitiative: false);

    internal static LineKey Key(ExpenditureLine line) =>
        new(line.Part, line.Code.ToString(), line.Economic?.ToString() ?? string.Empty, line.Funding, line.IsNewInitiative);

    internal static ImmutableArray<ReceiptLine> InOrder(ImmutableArray<ReceiptLine> lines) => InOrder(lines, Key, "receipt line");

    internal static ImmutableArray<ExpenditureLine> InOrder(ImmutableArray<ExpenditureLine> lines) =>
        InOrder(lines, Key, "expenditure line");

    internal static ImmutableArray<ProgrammeCode> InOrder(ImmutableArray<ProgrammeCode> programmes) => InOrder(
        programmes,
        programme => new LineKey(BudgetFigure.Costs, programme.ToString(), string.Empty, Funding.Own, IsNewInitiative: false),
        "protected programme");

    /// <summary>The figures that lines add up to; the subvention and the withdrawal are no sums of a part and stay unstated.</summary>
    internal static BudgetFigures Figures(
        BudgetStructure structure, ImmutableArray<ReceiptLine> receipts, ImmutableArray<ExpenditureLine> expenditure)
    {
        BudgetFigures figures = BudgetFigures.None;
        foreach (BudgetFigure part in BudgetFigures.Receipts.Concat(BudgetFigures.Expenditure).Where(structure.Has))
        {
            figures = figures.With(part, Sum(part, receipts, expenditure));
        }

        foreach (BudgetEquation equation in BudgetEquation.Computed.Where(equation => structure.Has(equation.Total)))
        {
            figures = figures.With(equation.Total, equation.Of(figures, structure));
        }

        return figures;
    }

    internal static ThousandTenge Sum(
        BudgetFigure part, ImmutableArray<ReceiptLine> receipts, ImmutableArray<ExpenditureLine> expenditure) =>
        ThousandTenge.Sum(receipts.Where(line => line.Part == part).Select(line => line.Amount))
        + ThousandTenge.Sum(expenditure.Where(line => line.Part == part).Select(line => line.Amount));

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> lines, Func<T, LineKey> key, string kind)
        where T : class
    {
        if (lines.IsDefaultOrEmpty)
        {
            return [];
        }

        LineKey[] keys = [.. lines.Select(key)];
        T[] ordered = [.. lines];
        Array.Sort(keys, ordered);
        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i - 1] == keys[i])
            {
                throw new ArgumentException($"The {kind} {keys[i]} occurs twice; a budget has each once.", nameof(lines));
            }
        }

        return [.. ordered];
    }
}

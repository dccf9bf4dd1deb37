using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>The checks of the lines of an annex (I10).</summary>
internal static class AnnexChecks
{
    private static readonly Words NoSubclass = new(
        "{0} түсімі кіші сыныпқа дейін жазылуға тиіс",
        "поступление {0} должно быть изложено до подкласса",
        "the receipt {0} has to go down to the subclass");

    private static readonly Words SeveralInitiatives = new(
        "{0} жылғы жаңа бастамаларға арналған шығыстар бір бағдарламада көрсетілуге тиіс",
        "расходы на новые инициативы {0} года должны быть отражены одной программой",
        "the expenditure on new initiatives of {0} has to be one programme");

    internal static IEnumerable<BudgetBreach> Of(Budget budget)
    {
        foreach (BudgetFigure part in BudgetFigures.Receipts.Concat(BudgetFigures.Expenditure).Order())
        {
            ThousandTenge ofLines = BudgetLines.Sum(part, budget.Receipts, budget.Expenditure);
            if (budget.Figures.Find(part) is { } stated && stated != ofLines)
            {
                yield return Breach(budget, part, BudgetFigureText.Of(part, budget.Edition), ofLines, stated);
            }
        }

        foreach (ReceiptLine line in budget.Receipts.Where(line => line.Code.Subclass is null && IsAnnexDetail(line.Part)))
        {
            yield return Breach(budget, line.Part, NoSubclass.With(Words.Same(line.Code.ToString())), expected: null, line.Amount);
        }
    }

    /// <summary>In the second and third years new initiatives are one programme.</summary>
    internal static IEnumerable<BudgetBreach> NewInitiatives(Budget budget)
    {
        var initiatives = budget.Expenditure.Where(line => line.IsNewInitiative).ToList();
        if (initiatives.Select(line => line.Code.Programme).Distinct().Count() > 1)
        {
            yield return Breach(
                budget,
                figure: null,
                SeveralInitiatives.With(Words.Of(budget.Year)),
                expected: null,
                ThousandTenge.Sum(initiatives.Select(line => line.Amount)));
        }
    }

    // Financing is stated as one total (art. 89(3)), so its lines need no subclass.
    private static bool IsAnnexDetail(BudgetFigure part) => part is not (BudgetFigure.LoansReceived or BudgetFigure.UsedBalances);

    private static BudgetBreach Breach(Budget budget, BudgetFigure? figure, Words where, ThousandTenge? expected, ThousandTenge? found) =>
        new(BudgetInvariants.I10, BudgetInvariants.I10.Basis(budget.Edition), figure, where, expected, found);
}
